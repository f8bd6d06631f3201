namespace Interview.Tests.Models.Gguf;

/// <summary>The smallest models that the real llama-server loads: either they say what they were told, or anything at all.</summary>
internal static class LlamaModel
{
    private const int Width = 128;
    private const int Heads = 2;
    private const int Inner = 32;

    // Byte tokens follow the three control tokens, so every text can be read.
    private const int Bytes = 256;

    /// <summary>
    /// A model that answers a prompt whose last message holds <c>When</c> with <c>Says</c>; the first line that fits counts, one without <c>When</c> always fits.
    /// Its weights are one chain of tokens per line, and the chat template in the file chooses the chain.
    /// </summary>
    /// <param name="layers">More of them change no answer and take longer, for whoever measures.</param>
    public static void WriteScripted(string path, IReadOnlyList<(string? When, string Says)> script, int context = 32_768, string name = "scripted", int layers = 1)
    {
        var vocabulary = new Vocabulary();
        var follows = new Dictionary<int, int>();
        var choice = "";
        foreach (var ((when, says), number) in script.Select((line, number) => (line, number)))
        {
            var start = $"<|go{number}|>";
            var before = vocabulary.Add(start, control: true);
            foreach (var piece in vocabulary.Unused(says))
            {
                before = follows[before] = vocabulary.Add(piece.Replace(' ', '▁'));
            }

            follows[before] = Vocabulary.End;
            var condition = when is null ? "true" : $"'{when.Replace("'", "\\'", StringComparison.Ordinal)}' in last";
            choice += $"{{% {(number == 0 ? "if" : "elif")} {condition} %}}{start}";
        }

        var embeddings = RandomSigns(vocabulary.Count * Width, seed: 5);
        var output = new float[vocabulary.Count * Width];
        foreach (var (from, to) in follows)
        {
            for (var i = 0; i < Width; i++)
            {
                output[(to * Width) + i] += embeddings[(from * Width) + i] * 0.5f;
            }
        }

        var template = $"{{% set last = messages[-1].content %}}{{% for m in messages %}}[{{{{ m.role }}}}] {{{{ m.content }}}}\n{{% endfor %}}{{% if add_generation_prompt %}}{choice}{{% endif %}}{{% endif %}}";
        Write(path, name, vocabulary, context, layers, template, embeddings, output, layer: () => 0);
    }

    /// <summary>A model of random weights: for load, for embeddings of no meaning, and, under a JSON schema, for valid nonsense.</summary>
    public static void WriteRandom(string path, int layers = 2, int context = 8_192, int seed = 1, string name = "random")
    {
        var vocabulary = new Vocabulary();
        for (var syllable = '가'; syllable <= '힣'; syllable++)
        {
            vocabulary.Add(syllable.ToString());
        }

        var random = new Random(seed);
        float Weight() => (float)((random.NextDouble() - 0.5) * 0.25);
        const string Template = "{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}{% if add_generation_prompt %}[assistant] {% endif %}";
        float[] Matrix() => [.. Enumerable.Range(0, vocabulary.Count * Width).Select(_ => Weight())];
        Write(path, name, vocabulary, context, layers, Template, Matrix(), Matrix(), Weight);
    }

    private static void Write(
        string path, string name, Vocabulary vocabulary, int context, int layers, string template, float[] embeddings, float[] output, Func<float> layer)
    {
        var file = new GgufFile();
        file.Put("general.architecture", "llama");
        file.Put("general.name", name);
        file.Put("general.file_type", 1);
        file.Put("llama.context_length", context);
        file.Put("llama.embedding_length", Width);
        file.Put("llama.block_count", layers);
        file.Put("llama.feed_forward_length", Inner);
        file.Put("llama.vocab_size", vocabulary.Count);
        file.Put("llama.rope.dimension_count", Width / Heads);
        file.Put("llama.attention.head_count", Heads);
        file.Put("llama.attention.head_count_kv", Heads);
        file.Put("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        vocabulary.Describe(file);
        file.Put("tokenizer.chat_template", template);

        file.Matrix("token_embd.weight", Width, embeddings);
        for (var number = 0; number < layers; number++)
        {
            float[] Filled(int count) => [.. Enumerable.Range(0, count).Select(_ => layer())];
            var prefix = $"blk.{number}";
            file.Vector($"{prefix}.attn_norm.weight", Ones());
            foreach (var part in (string[])["attn_q", "attn_k", "attn_v", "attn_output"])
            {
                file.Matrix($"{prefix}.{part}.weight", Width, Filled(Width * Width));
            }

            file.Vector($"{prefix}.ffn_norm.weight", Ones());
            file.Matrix($"{prefix}.ffn_gate.weight", Width, Filled(Width * Inner));
            file.Matrix($"{prefix}.ffn_up.weight", Width, Filled(Width * Inner));
            file.Matrix($"{prefix}.ffn_down.weight", Inner, Filled(Width * Inner));
        }

        file.Vector("output_norm.weight", Ones());
        file.Matrix("output.weight", Width, output);
        file.Save(path);
    }

    private static float[] Ones() => [.. Enumerable.Repeat(1f, Width)];

    private static float[] RandomSigns(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(2) == 0 ? -1f : 1f)];
    }

    /// <summary>Tokens in the manner of SentencePiece; every text is there once.</summary>
    private sealed class Vocabulary
    {
        public const int End = 2;
        private readonly List<string> _tokens = ["<unk>", "<s>", "</s>"];
        private readonly List<int> _types = [2, 3, 3];
        private readonly HashSet<string> _known = [];

        public Vocabulary()
        {
            for (var value = 0; value < Bytes; value++)
            {
                _tokens.Add($"<0x{value:X2}>");
                _types.Add(6);
            }

            for (var letter = ' '; letter < 127; letter++)
            {
                Add(letter == ' ' ? "▁" : letter.ToString());
            }
        }

        public int Count => _tokens.Count;

        public int Add(string token, bool control = false)
        {
            if (!_known.Add(token))
            {
                throw new ArgumentException($"The token '{token}' is there already.", nameof(token));
            }

            _tokens.Add(token);
            _types.Add(control ? 3 : 1);
            return _tokens.Count - 1;
        }

        /// <summary>The text cut into words, or into as many words at once as it takes to be a token that is not there yet.</summary>
        public IEnumerable<string> Unused(string text)
        {
            var pieces = new List<string>();
            var piece = "";
            foreach (var (word, index) in text.Split(' ').Select((word, index) => (word, index)))
            {
                piece += (index > 0 ? " " : "") + word;
                var token = piece.Replace(' ', '▁');
                if (token.Length > 1 && !_known.Contains(token) && !pieces.Contains(piece))
                {
                    pieces.Add(piece);
                    piece = "";
                }
            }

            if (piece.Length > 0)
            {
                // What is left over goes with the piece before it.
                pieces[^1] += piece;
            }

            return pieces;
        }

        public void Describe(GgufFile file)
        {
            file.Put("tokenizer.ggml.model", "llama");
            file.Put("tokenizer.ggml.pre", "default");
            file.Put("tokenizer.ggml.tokens", _tokens);
            file.Put("tokenizer.ggml.scores", [.. _types.Select(type => type == 6 ? 0f : -10_000f)]);
            file.Put("tokenizer.ggml.token_type", _types);
            file.Put("tokenizer.ggml.bos_token_id", 1);
            file.Put("tokenizer.ggml.eos_token_id", End);
            file.Put("tokenizer.ggml.unknown_token_id", 0);
            file.Put("tokenizer.ggml.add_bos_token", true);
            file.Put("tokenizer.ggml.add_eos_token", false);
            file.Put("tokenizer.ggml.add_space_prefix", false);
        }
    }
}
