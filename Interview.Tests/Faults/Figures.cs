namespace Interview.Tests.Faults;

/// <summary>What a fault cost, beside the verdict on it: in the test's own output, and so in the results file.</summary>
internal static class Figures
{
    public static void Say(FormattableString sentence) => TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(sentence));
}
