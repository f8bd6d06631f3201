using Interview.Tests.Benchmarks;
using Interview.Tests.Faults;
using Interview.Tests.Ledger;
using Interview.Tests.Resumes.Corpus;

// The test project is also where the system is measured, where its ledger of proofs is kept and sample résumés are made, and a process to kill; anything else is xunit's.
return args switch
{
    ["bench", .. var names] => await Bench.RunAsync(names),
    ["acceptance"] => AcceptanceLedger.Print(),
    ["corpus", var folder] => await CorpusFolder.WriteAsync(folder),
    ["child", var part] => await ChildProcess.RunAsync(part),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
