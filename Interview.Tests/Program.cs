using Interview.Tests.Benchmarks;
using Interview.Tests.Faults;
using Interview.Tests.Ledger;

// The test project is also where the system is measured and where its ledger of proofs is kept, and a process to kill; anything else is xunit's.
return args switch
{
    ["bench", .. var names] => await Bench.RunAsync(names),
    ["acceptance"] => AcceptanceLedger.Print(),
    ["child", var part] => await ChildProcess.RunAsync(part),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
