namespace Interview.Tests.Resumes.Corpus.Words;

/// <summary>What stands in an English résumé beside the job; <see cref="KoreanLife"/> says what the marks mean.</summary>
internal static class EnglishLife
{
    public const string Text = """
        ! {role} who likes measuring first, deleting second and writing third. Known for calm in a crisis and for leaving things documented.
        ! Curious {role} with a habit of asking the people who do the work. Happiest where a small change removes a daily annoyance.
        ! Practical {role} who turns vague requests into finished work. Enjoys explaining hard things in plain words.
        ! Reliable {role} with an eye for detail and a sense of humour. Believes that trust is built by keeping small promises.

        % Maths tutor | City Youth Charity | Volunteer
        - Taught fractions to <18..30> children every Saturday and wrote the worksheets. ⇒ Helping kids, for example with fractions? ⇔ Have you helped young pupils as a volunteer?
        % Debate Society | Student Union | President
        - Managed a budget of <4000..7000,> dollars and hosted <200..350> guests at the finals. ⇒ Handling a budget at college? ⇔ Did you handle funds for an event at college?
        % Exchange semester | University of Helsinki | Exchange Student
        - Worked with students of five nations on a semester project. ⇒ Multicultural groups, several nations together? ⇔ When were you part of a multicultural group?
        % Food bank | Open Table Foundation | Team Captain
        - Coordinated <20..40> helpers on weekends and served <300..500> meals a day. ⇒ Feeding the needy, serving meals? ⇔ Organising others to feed the needy

        $ Dean's List | {school}
        $ Employee of the Year | {company}
        $ Hackathon Winner | Open City Forum
        $ Merit Scholarship | {school}

        ^ French | fluent
        ^ Spanish | conversational
        ^ German | B2
        ^ IELTS | 8.0

        @ Motivation | Why do you want to work here?; Why are you interested in this position?
        ~ My grandmother ran a pharmacy in a village that the next town had forgotten. {target} keeps such places alive, and as a {role} I would like to help. ⇒ Personal link to our mission, perhaps through your grandmother? ⇔ What personal story links you to our mission?
        ~ I have used the product of {target} for <3..5> years and wrote to support twice; both times a person answered within the hour. I want to build things with people who care that much. ⇒ Were you our customer, had you used us? ⇔ Did being our customer shape your decision to apply?
        @ Strengths | Describe your greatest strengths and weaknesses.; What are your strengths and weaknesses?
        ~ My greatest strength is patience with unclear requirements. I draw, ask and draw again until everyone sees the same thing. ⇒ Unclear goals: what are you best at, your strength? ⇔ What are you best at when nobody knows what they want?
        ~ My weakness used to be saying yes to everything. I now keep a written list of commitments and share it with my manager every Monday. ⇒ Flaws you work on, a weakness? ⇔ Which flaw have you been working on, and how?
        @ Problem | Describe a difficult problem you solved.; Tell us about a challenge you overcame.
        ~ Three days before a delivery we learned that half of the source material was wrong. I divided the items among five people, ranked them and checked them again over two nights. We delivered on time and added an inspection at the door. ⇒ Rescuing a delivery close to its deadline? ⇔ How did you rescue work when the deadline was close?
        ~ When the budget was cut I reduced the plan to three features and used free tools for the rest. We launched on the promised date and added what users asked for three months later. ⇒ Short of money, a smaller budget? ⇔ What choices do you make when money runs short?
        @ Teamwork | Describe a conflict in a team and how you resolved it.; Tell us about a time you worked with people who disagreed.
        ~ Design and engineering argued for weeks about scope, so I built both proposals in a day each and showed them to five customers. Everybody agreed after watching, and trying things first became our habit. ⇒ Two groups who argued about direction? ⇔ Two groups could not settle on a direction; what did you do?
        ~ A senior colleague kept rejecting my approach. I spent a week writing down how she worked and asked why; then my next suggestion was accepted and saved us <20..35> percent of the effort. ⇒ Winning over somebody senior? ⇔ How do you win over someone more experienced than you?
        @ Failure | Tell us about a failure and what you learned.; What is a mistake you made?
        ~ At my first big presentation I trusted the slides and ignored the audience. Since then I explain every talk to two people beforehand and repair what confuses them. ⇒ A lesson from something that went badly, a presentation maybe? ⇔ Something that went badly, and the lesson you took away
        """;

    public static readonly string[] Surnames = ["Bennett", "Okafor", "Carter", "Lopez-Garcia", "Whitfield", "Nakamura", "Osei", "Hughes", "Petrova", "Sullivan", "Marsh", "Dubois", "Fletcher", "Iyer", "Larsen", "Quinn"];

    public static readonly string[] Given = ["Noah", "Emma", "Daniel", "Olivia", "Maria", "Ethan", "Grace", "Priya", "Lucas", "Hannah", "Oscar", "Amelia", "Jonas", "Chloe", "Samuel", "Nina"];

    public static readonly string[] Companies = ["Northwind Payments Inc.", "Harbor Logistics LLC", "Meridian Bank", "Lantern Health", "Paper Crane Studio", "Cobalt Retail Ltd", "Brightwater Insurance", "Saint Anne Hospital", "Juniper & Sons", "Atlas Robotics", "Riverbend Foods Co.", "Tidewater Energy", "Clearview Analytics", "Foxglove Media"];

    public static readonly string[] Schools = ["University of Leeds", "Texas State University", "University of Washington", "Rhode Island School of Design", "Baylor University", "Dublin City University"];
}
