using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class PassageSearchTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public PassageSearchTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    public async Task The_passage_that_fits_comes_first_and_says_why()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person, "개발자", "주문 시스템의 장애 대응 체계를 만들었습니다", "사내 동호회에서 사진을 가르쳤습니다", "영어 시험에서 900점을 받았습니다");

        var found = (await person.GetAsync($"/api/resumes/{resume}/passages?query={Uri.EscapeDataString("장애 대응 경험")}&limit=2")).Body.GetProperty("items");

        Assert.Contains("장애 대응", found[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("meaning_and_words", found[0].GetProperty("reason").GetString());
        Assert.InRange(found[0].GetProperty("score").GetDouble(), 0.9, 1);
        Assert.Contains("장애", found[0].GetProperty("words").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal(3, found[0].GetProperty("place").GetProperty("line").GetInt32());
    }

    [Fact]
    [Trait("Acceptance", "B-07")]
    public async Task Another_models_vectors_are_never_compared_and_it_is_said()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person, "developer", "Cut the order latency from 900 ms to 120 ms");
        await _api.ExecuteAsync("update passage_vectors set model = 'some other model' where resume_id = $1", resume);

        var byWords = (await person.GetAsync($"/api/resumes/{resume}/passages?query=latency")).Body.GetProperty("items");
        var byNothing = (await person.GetAsync($"/api/resumes/{resume}/passages?query=piano")).Body.GetProperty("items");

        Assert.Equal("words_alone", byWords[0].GetProperty("reason").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, byWords[0].GetProperty("nearness").ValueKind);
        Assert.Equal(0, byNothing.GetArrayLength());
    }

    [Fact]
    [Trait("Acceptance", "B-08"), Trait("BadInput", "B-I08")]
    public async Task Nobody_finds_what_stands_in_another_resume()
    {
        using var one = await _api.PersonAsync();
        using var two = await _api.PersonAsync();
        var resumes = new[] { await _api.ResumeAsync(one, "developer", "canary-one loves latency"), await _api.ResumeAsync(one, "developer", "canary-two loves latency") };
        await _api.ResumeAsync(two, "developer", "canary-three loves latency");

        foreach (var (resume, canary) in resumes.Zip(["canary-one", "canary-two"]))
        {
            var items = (await one.GetAsync($"/api/resumes/{resume}/passages?query=canary%20latency&limit=50")).Body.GetProperty("items").EnumerateArray();
            Assert.Equal([canary], items.Select(item => item.GetProperty("text").GetString()!.Split(' ')[0]));
        }
    }
}
