using Aspire.Hosting.Testing;

namespace Interview.Tests.Models.Chat;

/// <summary>A model server that dies under whole interviews: on a system of its own, which it leaves busy.</summary>
[Trait("Needs", "Servers")]
public sealed class ModelLossTests(ModelSystem system) : ModelSystemTests(system)
{
    [Fact, Trait("Acceptance", "C-07"), Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
    public async Task A_model_that_dies_in_the_middle_leaves_the_interview_going_labelled_and_the_operator_informed_until_it_is_back()
    {
        using var person = await BeginAsync();
        await person.AnswerAsync(4);
        await System.App.StopResourceAsync("llama-server");

        var session = await person.AnswerAsync(int.MaxValue);

        var later = session.GetProperty("questions").EnumerateArray().Where(q => q.GetProperty("origin").GetString() == "fallback").ToList();
        Assert.NotEmpty(later);
        Assert.Equal(15, session.GetProperty("questions").GetArrayLength());
        Assert.Contains("model.unavailable", await HealthAsync("worker-gpu"), StringComparison.Ordinal);

        await System.App.StartResourceAsync("llama-server", TestContext.Current.CancellationToken);
        await ModelIsReadyAsync("worker-gpu");
        await ModelIsReadyAsync("worker-cpu");
    }
}
