using System.CommandLine;
using Indrivningslag.Cli;

return new RootCommand("Debt collection cases under Finland's Debt Collection Act (513/1999).") { EvaluateCommand.Create() }.Parse(args).Invoke();
