using Indrivningslag.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
