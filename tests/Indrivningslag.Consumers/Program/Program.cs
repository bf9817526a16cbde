using System;
using System.Runtime.InteropServices;

// The two libraries answer as the library itself does, by the reading they chose; ends with 1 when one does not.
const string Start = "24.00 2 {";
var csharp = Indrivningslag.Consumers.CSharp.Letters.Answers();
var visualBasic = Indrivningslag.Consumers.VisualBasic.Letters.Answers();
var right = csharp.StartsWith(Start, StringComparison.Ordinal) && csharp == visualBasic;
Console.WriteLine($"{RuntimeInformation.FrameworkDescription}: C# 9 and Visual Basic {(right ? "set init members" : "answer " + csharp + " and " + visualBasic)}");
return right ? 0 : 1;
