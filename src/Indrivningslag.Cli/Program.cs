using System.CommandLine;

return new RootCommand("Debt collection cases under Finland's Debt Collection Act (513/1999).").Parse(args).Invoke();
