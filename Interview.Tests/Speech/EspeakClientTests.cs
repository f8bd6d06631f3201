using System.Runtime.Versioning;
using System.Text;
using Interview.Core.Speech;
using Interview.Tests.Servers;
using Microsoft.Extensions.AI;

namespace Interview.Tests.Speech;

[Trait("Needs", "Servers")]
public sealed class EspeakClientTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("interview-espeak-").FullName;

    public EspeakClientTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Theory]
    [InlineData("ko", "안녕하세요. 자기소개를 부탁드립니다.")]
    [InlineData("ko", "2023년에 AWS와 Spring Boot 3.2로 하신 일을 말씀해 주시겠어요?")]
    [InlineData("en-us", "Please tell me about a conflict in your team, and how it ended.")]
    public async Task A_question_comes_out_as_speech(string voice, string text)
    {
        var sound = await SpeakAsync(voice, text);

        SoundCheck.ThrowUnlessSpeech(sound, text);
        Assert.Equal(22050, sound.Rate);
    }

    [Fact]
    public async Task Composed_and_decomposed_Korean_sound_the_same()
    {
        var text = "각각의 역할";

        Assert.NotEqual(text, text.Normalize(NormalizationForm.FormD));
        Assert.Equal((await SpeakAsync("ko", text)).Samples.Length, (await SpeakAsync("ko", text.Normalize(NormalizationForm.FormD).Normalize())).Samples.Length);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-v xx; rm -rf /")]
    [InlineData("$(reboot) `reboot` <audio src=\"/etc/passwd\"/> hello")]
    [InlineData("\u0001[[h@l'oU]] hello \u0000 there")]
    public async Task Text_is_spoken_and_never_obeyed(string text)
    {
        var sound = await SpeakAsync("en-us", text);

        SoundCheck.ThrowUnlessSpeech(sound, text);
    }

    [Fact]
    public void The_engine_says_its_name_and_version()
    {
        var metadata = EspeakTree.Client().GetService<TextToSpeechClientMetadata>()!;

        Assert.Equal("espeak-ng", metadata.ProviderName);
        Assert.Matches(@"^1\.\d+", metadata.DefaultModelId);
    }

    [Fact]
    public async Task An_unknown_voice_is_a_failure_with_its_reason()
    {
        var failure = await Assert.ThrowsAsync<SpeechFailedException>(() => SpeakAsync("xx", "hello"));

        Assert.Contains("voice does not exist", failure.Message);
    }

    [Fact]
    public async Task A_missing_program_is_a_failure_that_says_what_to_do()
    {
        var failure = await Assert.ThrowsAsync<SpeechFailedException>(() => EspeakTree.Client(o => o.Tools = _folder).GetAudioAsync("hello"));

        Assert.Contains("Espeak__Tools", failure.Message);
    }

    [Theory]
    [UnsupportedOSPlatform("windows")]
    [Trait("Fault", "F44")]
    [InlineData("exit 0", "returned nothing")]
    [InlineData("echo broken >&2; exit 3", "failed with 3: broken")]
    [InlineData("head -c 4000 /dev/zero", "rate of 0")]
    [InlineData("exec sleep 60", "did not finish")]
    [InlineData("exec cat /dev/zero", "does not stop")]
    public async Task A_program_that_misbehaves_is_a_failure_with_its_reason(string script, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs are shell scripts.");
        Directory.CreateDirectory(Path.Combine(_folder, "usr/bin"));
        var program = Path.Combine(_folder, "usr/bin/espeak-ng");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        using var broken = EspeakTree.Client(o => (o.Tools, o.Timeout) = (_folder, TimeSpan.FromSeconds(2)));
        var failure = await Assert.ThrowsAsync<SpeechFailedException>(() => broken.GetAudioAsync("hello"));

        Assert.Contains(reason, failure.Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<WaveSound> SpeakAsync(string voice, string text)
    {
        using var client = EspeakTree.Client();
        var response = await client.GetAudioAsync(text, new() { VoiceId = voice });
        return WaveSound.Read(response.Contents.OfType<DataContent>().Single().Data.Span);
    }
}
