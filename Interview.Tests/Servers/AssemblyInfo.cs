using Interview.Tests.Servers;

[assembly: AssemblyFixture(typeof(ServersOfThisRun))]
