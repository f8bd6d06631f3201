using System.Reflection;
using System.Text.RegularExpressions;
using Interview.Tests.Servers;
using Xunit.v3;

namespace Interview.Tests.Ledger;

/// <summary>Which test proves which statement of docs/acceptance.md; a test names them with <c>[Trait("Acceptance", "A-03")]</c>.</summary>
internal static partial class AcceptanceLedger
{
    public static int Print()
    {
        var tests = Proofs(typeof(AcceptanceLedger).Assembly);
        var statements = Statements().ToList();
        foreach (var (id, text) in statements)
        {
            Console.WriteLine($"{id}  {text}");
            foreach (var test in tests[id].DefaultIfEmpty("UNPROVEN"))
            {
                Console.WriteLine($"      {test}");
            }
        }

        Console.WriteLine($"{statements.Count(s => tests.Contains(s.Id))} of {statements.Count} statements have a test.");
        return 0;
    }

    internal static ILookup<string, string> Proofs(Assembly assembly) =>
        (from type in assembly.GetTypes()
         from method in type.GetMethods()
         where method.GetCustomAttributes().OfType<IFactAttribute>().Any()
         from trait in type.GetCustomAttributes().Concat(method.GetCustomAttributes()).OfType<ITraitAttribute>().SelectMany(t => t.GetTraits())
         where trait.Key == "Acceptance"
         select (trait.Value, Test: $"{type.Name}.{method.Name}")).Distinct().ToLookup(p => p.Value, p => p.Test);

    internal static IEnumerable<(string Id, string Text)> Statements() =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs/acceptance.md"))
        let match = StatementLine().Match(line)
        where match.Success
        select (match.Groups["id"].Value, match.Groups["text"].Value);

    [GeneratedRegex(@"^- (?<id>[A-F]-\d\d) (?<text>.+)$")]
    private static partial Regex StatementLine();
}
