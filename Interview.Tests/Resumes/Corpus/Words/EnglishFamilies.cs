namespace Interview.Tests.Resumes.Corpus.Words;

/// <summary>The same in English; <see cref="KoreanFamilies"/> says what the marks mean.</summary>
internal static class EnglishFamilies
{
    public const string Text = """
        = backend | Backend Engineer; Server Developer | Junior Software Engineer; Software Engineer; Senior Backend Engineer; Staff Engineer | B.S. in Computer Science; BSc Software Engineering | Java; Go; Python; PostgreSQL; Kafka; Redis; Kubernetes; gRPC | AWS Certified Developer@Amazon Web Services; Oracle Certified Professional@Oracle
        + Cut the p95 latency of the checkout API from <700..950> ms to <170..230> ms by moving fraud checks off the request path. ⇒ Was checkout ever too slow, and what did you do? ⇔ Was there a time you made something slow respond quicker?
        + Split the billing module out of a ten-year-old monolith so that it could be released on its own. ⇒ Have you carved a microservice out of a monolith? ⇔ Have you ever carved a microservice from a large legacy system?
        + Designed idempotency keys that ended duplicate charges after client retries. ⇒ How do customers avoid being billed twice after retries? ⇔ What did you do so customers were never billed twice?
        + Migrated <9..15> million ledger rows to PostgreSQL without a minute of downtime. ⇒ Tell me about moving a big database without downtime ⇔ Tell me about moving a big database while users stayed online
        + Raised unit test coverage from <25..38> to <78..88> percent and made the checks a gate before every release. ⇒ How much of your code does testing cover? ⇔ How do you keep bugs from reaching production?
        + Rewrote the nightly reconciliation job, shortening it from <5..7> hours to <20..40> minutes. ⇒ Which overnight batch job became faster? ⇔ Which batch process did you speed up?
        + Introduced contract tests between nine services, which reduced failed releases by <50..65> percent. ⇒ How do services avoid breaking one another's interfaces? ⇔ How did teams avoid breaking one another's interfaces?
        + Mentored <3..6> junior engineers through weekly pairing and code review. ⇒ Do you coach junior people? ⇔ Describe coaching less experienced colleagues
        + Ran load tests ahead of the holiday sale and carried <6..9> times the usual traffic without an incident. ⇒ How do you prepare for a peak in traffic? ⇔ How did you prepare for a sudden peak of visitors?
        + Replaced a fragile polling integration with Kafka events and lost no message since. ⇒ Where have you used Kafka? ⇔ Have you worked with message queues for reliability?
        * Open Ledger Viewer
        - Published a small open source tool that draws double entry bookkeeping as a graph; it has <300..600> stars. ⇒ Do you contribute to open source? ⇔ Do you contribute to community software?
        - Wrote the documentation in two languages and answered every issue within two days. ⇒ How do you support people, for instance with documentation? ⇔ How did you support people who use your library?

        = frontend | Frontend Engineer; Web Developer | Junior Web Developer; Frontend Engineer; Senior Frontend Engineer; UI Engineering Lead | B.A. in Interaction Design; B.S. in Computer Science | TypeScript; React; Next.js; CSS; Storybook; Playwright; GraphQL | Professional Scrum Master I@Scrum.org; Web Accessibility Specialist@IAAP
        + Brought the largest contentful paint of the product page from <3..4>.2 s down to 1.<2..5> s. ⇒ How soon does a product page become visible? ⇔ How did you get screens to show up sooner for shoppers?
        + Built a design system of <50..75> components now shared by <4..7> teams. ⇒ Have you made a library of reusable components? ⇔ Have you created a reusable kit of interface parts?
        + Made every flow usable with keyboard and screen reader, passing an external WCAG 2.2 audit. ⇒ What have you done for blind people using a screen reader? ⇔ What have you done for people with disabilities?
        + Shrank the main bundle from 2.<2..8> MB to <600..850> KB through code splitting. ⇒ How did you make downloads, especially the bundle, smaller? ⇔ How did you reduce how much JavaScript gets downloaded?
        + Added visual regression tests that brought layout complaints from <12..19> a month to one. ⇒ Who notices broken layouts first, you or the customers? ⇔ How are broken pages noticed before customers see them?
        + Localised the storefront into <5..9> languages, including right-to-left Arabic. ⇒ How do you handle translation into several languages? ⇔ Experience with internationalisation and translated sites?
        + Simplified the basket from five steps to two, lifting completed orders by <12..20> percent. ⇒ Why did shoppers give up in the basket? ⇔ Tell me how you stopped buyers from dropping out before paying
        + Moved <70..120> jQuery pages to React one route at a time. ⇒ How would you modernise jQuery applications? ⇔ How would you modernise an outdated client codebase?
        + Set up error reporting that finds <75..90> percent of crashes before a user writes in. ⇒ How do you monitor crashes in browsers? ⇔ In what way do you watch for failures in the browser?
        + Agreed API schemas with backend developers up front, halving rework. ⇒ How do you work with backend people? ⇔ Working with server engineers, how did you avoid doing things over?
        * Offline Shift Planner
        - Synchronised edits made without a connection and merged conflicts automatically. ⇒ Can your software work offline? ⇔ Have you built something that works with no internet?
        - Observed <12..20> nurses planning their weeks before drawing the first screen. ⇒ Did you watch real nurses before you began? ⇔ Did you study real users before you began?

        = data | Data Analyst; Business Intelligence Analyst | Junior Data Analyst; Data Analyst; Senior Data Analyst; Analytics Manager | BSc Mathematics; B.A. in Economics | SQL; Python; Tableau; dbt; Power BI; BigQuery; R | Microsoft Certified: Power BI Data Analyst@Microsoft; Tableau Desktop Specialist@Tableau
        + Forecast weekly demand for <300..450> stores with an error below <7..9> percent. ⇒ Can you predict demand? ⇔ Have you predicted how much would be sold?
        + Rebuilt the monthly risk report in SQL; it now takes two hours instead of three days. ⇒ Which recurring paperwork became quicker, perhaps a report? ⇔ Which recurring paperwork did you accelerate?
        + Designed <18..35> A/B tests of pricing pages and checked each for significance. ⇒ Are you familiar with A/B experiments? ⇔ How do you run controlled experiments?
        + Trained <20..35> colleagues to write their own queries. ⇒ Have you taught self-service to coworkers? ⇔ Tell me about teaching coworkers self-service
        + Built a churn model that helped retention calls keep <9..15> percent more subscribers. ⇒ How do you spot customers at risk of churn? ⇔ How did you spot customers who were about to leave?
        + Documented <180..260> metrics in one glossary, ending arguments about definitions. ⇒ How do people agree on what metrics mean? ⇔ How did you get departments to agree on what numbers mean?
        + Moved the nightly pipeline to dbt so that dashboards are ready by <5..6> am. ⇒ Have you used dbt? ⇔ How did you make sure figures arrived before the workday?
        + Found <1..3>.4 million dollars of unbilled usage by comparing logs with invoices. ⇒ Did you find money nobody had invoiced, say missing revenue? ⇔ Have you uncovered lost revenue?
        + Anonymised patient records so that researchers could share them safely. ⇒ How do you protect patient privacy? ⇔ What about privacy when handling sensitive people's details?
        + Cleaned <8..14> years of survey answers and sorted free text into nine themes. ⇒ How do you analyse comments from surveys? ⇔ Have you made sense of open-ended feedback?
        * City Bicycle Atlas
        - Mapped <2..4> million public bike rides and showed where stations run empty. ⇒ Any geographic visualisation, such as of bike traffic? ⇔ A geographic visualisation you are proud of?
        - Explained the effect of rain on trips with a regression that a city council quoted. ⇒ Does weather like rain matter to your forecasts? ⇔ Has a politician ever relied on your findings about weather?

        = security | Security Engineer; Information Security Analyst | SOC Analyst; Security Analyst; Security Engineer; Senior Security Engineer | B.S. in Cybersecurity; MSc Information Security | Splunk; Python; Burp Suite; AWS; Wireshark; Terraform | CISSP@ISC2; OSCP@OffSec
        + Tuned <90..140> SIEM rules and brought false alarms from <2600..3400,> to <300..480> a month. ⇒ Too many noisy warnings from the SIEM? ⇔ What did you do about too many noisy alerts?
        + Led the first response to a ransomware outbreak and restored services within <5..8> hours. ⇒ Have you fought ransomware? ⇔ Describe handling a serious malware attack
        + Tested <20..35> web applications by hand and reported <60..90> vulnerabilities. ⇒ Are you an ethical hacker of web software? ⇔ Do you have experience as an ethical hacker?
        + Removed <60..75> percent of excessive cloud permissions with a Python tool. ⇒ How do you enforce least privilege in the cloud? ⇔ How did you enforce least privilege on accounts?
        + Ran phishing drills for <900..1600,> employees; the click rate fell from <22..29> to <4..7> percent. ⇒ How do staff learn to recognise phishing? ⇔ How do you teach staff not to fall for scam mail?
        + Prepared the ISO 27001 audit and passed it without a major finding. ⇒ Have you gone through an audit for compliance? ⇔ Have you been through a formal compliance certification?
        + Automated patching of <150..260> servers, from three weeks to three days. ⇒ How fast are updates rolled out to servers? ⇔ How quickly do you roll out updates across machines?
        + Put static analysis into the build so that most flaws are found before a release. ⇒ At what point do you find flaws while coding? ⇔ Catching weaknesses while developers are still coding
        + Wrote the access review procedure that <14..22> managers follow each quarter. ⇒ Who checks access rights of people who left? ⇔ Who checks that leavers lose their rights, and how?
        + Recovered evidence from <6..12> laptops for an internal investigation. ⇒ Digital forensics for an investigation? ⇔ Any digital forensics work?
        * Vulnerability Register
        - Gave each team a page of its open findings; on-time fixes rose from <55..62> to <90..95> percent. ⇒ How did you get others to remediate by their deadline, team by team? ⇔ How did you get others to remediate issues by the deadline?
        - Grouped repeated mistakes to choose topics for developer training. ⇒ What do developers still need to learn? ⇔ How did you decide what lessons programmers needed most?

        = infra | DevOps Engineer; Site Reliability Engineer | Systems Administrator; Cloud Engineer; DevOps Engineer; Senior Site Reliability Engineer | B.S. in Information Technology; B.Eng. in Network Engineering | AWS; Kubernetes; Terraform; Ansible; Prometheus; Linux; Go | AWS Certified Solutions Architect@Amazon Web Services; Certified Kubernetes Administrator@Linux Foundation
        + Moved <11..18> services to Kubernetes and shortened deployments from <38..50> to <4..6> minutes. ⇒ Experience with Kubernetes? ⇔ What is your background with containers and faster shipping?
        + Saved <16..24>,000 dollars a month with reserved capacity and automatic shutdown. ⇒ Did you trim the cloud bill? ⇔ How did you trim the hosting bill?
        + Halved the time to detect outages with Prometheus alerts tied to user journeys. ⇒ How early do you notice outages? ⇔ How do you notice incidents early?
        + Described the whole environment in Terraform; a new copy takes <30..50> minutes. ⇒ Infrastructure as code, Terraform maybe? ⇔ Can you recreate infrastructure from scratch automatically?
        + Rehearsed restoring backups each quarter and met a recovery target of <2..4> hours. ⇒ Ready for data loss, with backups? ⇔ How are you ready for losing everything?
        + Pruned <120..180> alerts so that night calls fell from <60..85> to <8..14> a month. ⇒ Is being on call at night bearable? ⇔ How did you make on-call bearable?
        + Relocated <80..130> physical machines to a new data centre without interruption. ⇒ Have you moved hardware to another centre? ⇔ Tell me about moving hardware between sites
        + Replaced Jenkins with pipelines that <60..110> developers maintain themselves. ⇒ Which build tool came after Jenkins? ⇔ Which build tooling change did you drive?
        + Introduced blameless reviews after each outage and tracked their actions to the end. ⇒ What do you do after an outage to learn from it? ⇔ What happens after something goes wrong in your team?
        + Encrypted traffic between all services with mutual TLS. ⇒ How do internal services trust each other? ⇔ How do internal systems trust each other?
        * Second Region
        - Replicated data across two regions and automated failover to under <10..18> minutes. ⇒ What if an entire region is lost? ⇔ What is your disaster strategy when an entire location fails?
        - Held six practice runs and corrected <20..34> gaps in the handbook. ⇒ Do you practice for disasters? ⇔ Did you do drills and improve the instructions?

        = marketing | Growth Marketer; Digital Marketing Specialist | Marketing Assistant; Digital Marketer; Growth Marketer; Marketing Manager | B.A. in Marketing; B.A. in Communications | Google Analytics; Google Ads; HubSpot; SQL; Copywriting; Figma | Google Ads Certification@Google; HubSpot Inbound Marketing@HubSpot Academy
        + Launched a referral campaign that brought <15000..24000,> new members in a quarter. ⇒ Can you grow membership by referral? ⇔ How have you grown sign-ups through word of mouth?
        + Managed <180..320>,000 dollars of monthly spend and lowered acquisition cost by <28..40> percent. ⇒ How do you win customers for less cost? ⇔ What did it take to win customers more cheaply?
        + Won back <9..14> percent of dormant accounts with a personal letter series. ⇒ How do you bring back dormant users? ⇔ How did you reactivate people who had gone quiet?
        + Grew the brand's YouTube channel to <30..60>,000 subscribers in a year. ⇒ Video content, YouTube for example? ⇔ Any success with video content?
        + Tried <20..35> headlines on the landing page and doubled conversions. ⇒ Comparing wordings of headlines? ⇔ Have you compared different wordings to see which sells?
        + Planned <60..90> articles that tripled organic search visits. ⇒ How do you gain search visitors without paying? ⇔ How do visitors find you without advertising?
        + Raised newsletter open rates from <11..14> to <24..31> percent through segmentation. ⇒ How did more people come to read your newsletter? ⇔ How did you get more readers to look at email?
        + Ran a ten-day pop-up shop visited by <7000..12000,> people. ⇒ Have you organised something physical, like a shop? ⇔ Have you organised a physical event?
        + Looked after <30..50> student ambassadors at twelve universities. ⇒ Experience managing students on campus? ⇔ Tell me about managing campus promoters
        + Compared prices and messages of <8..12> competitors in a weekly brief. ⇒ What are your competitors up to? ⇔ How do you follow what rivals are doing?
        * Harvest Stories
        - Rewrote the shop pages of <12..20> farms, and their online sales rose 2.<2..8> times. ⇒ How did small growers earn more with their online business? ⇔ When did you help small growers earn more?
        - Turned buyers' reviews into short films used as advertisements. ⇒ Creative use of testimonials and reviews? ⇔ How did you use testimonials creatively?

        = hr | HR Generalist; Talent Acquisition Specialist | HR Assistant; Recruiter; HR Generalist; People Operations Manager | B.A. in Psychology; BSc Human Resource Management | Workday; Greenhouse; Employment law; Interviewing; Excel | SHRM-CP@SHRM; CIPD Level 5@CIPD
        + Hired <60..95> engineers in a year and shortened the process from <58..70> to <33..40> days. ⇒ How quickly can you fill vacancies for engineers? ⇔ How did you fill vacancies more rapidly?
        + Redesigned onboarding; departures in the first year fell from <21..27> to <9..13> percent. ⇒ What made newcomers stay after onboarding? ⇔ What made newcomers stay longer?
        + Replaced yearly ratings with continuous feedback for <400..700> people. ⇒ How should performance ratings work? ⇔ Have you changed how performance is judged?
        + Settled <8..14> grievances without a tribunal. ⇒ Disputes and grievances, how do they end? ⇔ How do you resolve disputes between workers and managers?
        + Trained <70..110> interviewers to use structured scorecards. ⇒ Is your interview process fair, and are interviewers taught? ⇔ How did you make candidate assessment fair and consistent?
        + Checked payroll of <1200..2000,> employees and paid back every error within a month. ⇒ Mistakes in payroll? ⇔ Tell me about finding mistakes in salaries
        + Negotiated a flexible working policy with the works council. ⇒ Remote and flexible hours, what was agreed? ⇔ What agreement did you reach about remote and hours?
        + Interviewed every leaver and sorted the reasons into five causes. ⇒ Why do people quit, what did leavers say? ⇔ How do you learn why staff quit?
        + Built a leadership course attended by <35..60> first-time managers. ⇒ What do you offer first-time supervisors and managers? ⇔ What development have you offered new supervisors?
        + Raised the share of women in technical roles from <17..21> to <30..36> percent. ⇒ What about diversity and women? ⇔ What have you achieved for diversity?
        * One Personnel File
        - Merged <40..70> spreadsheets into one system of record. ⇒ How was scattered employee information unified into one system? ⇔ Have you consolidated scattered employee information?
        - Cut approvals of a leave request from seven to three. ⇒ Less bureaucracy for holiday leave? ⇔ When did you simplify bureaucracy for holidays?

        = accounting | Financial Accountant; Staff Accountant | Accounting Clerk; Staff Accountant; Senior Accountant; Finance Manager | BSc Accounting and Finance; B.B.A. in Accounting | SAP FI; Excel VBA; IFRS; Consolidation; NetSuite | CPA@State Board of Accountancy; ACCA@ACCA
        + Closed the monthly books in <5..6> days instead of <9..12>. ⇒ How soon after period-end are the books done? ⇔ How did you wrap up period-end earlier?
        + Handled the external audit and brought findings from <11..16> to <1..3>. ⇒ Auditors came: how did the audit go? ⇔ What was your part when auditors came?
        + Consolidated <5..9> subsidiaries and standardised the elimination of intercompany sales. ⇒ Group accounting with subsidiaries? ⇔ Have you combined statements of group companies?
        + Collected <35..50> percent of receivables older than ninety days. ⇒ Chasing overdue receivables? ⇔ How did you chase overdue payments?
        + Automated the matching of <900..1500,> vouchers with an Excel macro. ⇒ Repetitive work you removed with Excel? ⇔ Which manual bookkeeping task did you eliminate?
        + Recovered <80..140>,000 dollars of overpaid VAT. ⇒ Any refund of tax, such as VAT? ⇔ Did you ever get money back from the tax authority?
        + Changed cost allocation so that profit by product was visible for the first time. ⇒ Which items make money, by product? ⇔ How did leaders learn which items make money?
        + Tightened travel expense rules; improper claims fell from <25..40> to <2..5> a month. ⇒ Controlling what staff claim for travel? ⇔ How did you curb misuse of company cards?
        + Gave <20..30> department heads one format to compare budget and actuals. ⇒ Do leaders know if they overspend their budget? ⇔ How do others see whether they overspend?
        + Reviewed <150..230> contracts for the new leasing standard. ⇒ New accounting rules, for instance leasing? ⇔ What did you do when the accounting rules changed?
        * Ledger Renewal
        - Merged <700..900> accounts into <300..380> and verified every migrated balance. ⇒ A chart cleaned up: how many accounts were there? ⇔ Tell me about cleaning up a chart and transferring it to another system
        - Prepared guides that halved questions in the first month. ⇒ How did people get used to the software, with which guides? ⇔ How did you help people get used to the software?

        = production | Production Planner; Quality Engineer | Production Assistant; Production Planner; Quality Engineer; Plant Manager | B.Eng. in Industrial Engineering; BSc Mechanical Engineering | SAP PP; Minitab; Lean; MES; Six Sigma | Six Sigma Black Belt@ASQ; CPIM@ASCM
        + Planned <2..4> assembly lines and reduced work in progress by <28..38> percent. ⇒ Half-finished goods in assembly? ⇔ How did you keep half-finished stock low?
        + Lowered paint defects from <2..3>.1 to 0.<6..9> percent. ⇒ How did quality rise, fewer defects? ⇔ What improved the reject rate?
        + Shortened tool changes from <80..110> to <18..28> minutes. ⇒ Is machine setup, the tool exchange, quick? ⇔ How did you make machine setup quicker?
        + Introduced preventive maintenance; stoppages fell from <45..60> to <9..15> hours a month. ⇒ Keeping equipment alive through maintenance? ⇔ Keeping equipment from breaking down, what did you do?
        + Raised on-time delivery of <14..22> suppliers from <81..86> to <95..98> percent. ⇒ Are your suppliers punctual? ⇔ How did vendors come to ship punctually?
        + Revised <120..180> work instructions together with the operators. ⇒ Does everyone follow the same instructions? ⇔ How do workers know the right procedure?
        + Standardised cartons and saved <90..150>,000 dollars a year. ⇒ Cutting packing expenses, such as cartons? ⇔ Where have you cut packing costs?
        + Removed <60..90> hazards and reached <700..1000> days without an accident. ⇒ Safety record: any accident? ⇔ What is your record on safety?
        + Passed a customer's plant audit with <1..3> remarks. ⇒ Have buyers inspected your plant? ⇔ Have buyers inspected your factory?
        + Used daily yield figures to reset material quantities. ⇒ What do statistics like yield tell you? ⇔ How do statistics guide what you order into the line?
        * Shop Floor Board
        - Showed hourly output on the floor; target attainment rose by <12..18> points. ⇒ Does the crew see how much output there is? ⇔ How did you make progress visible to the crew?
        - Replaced paper logs with tablets, saving <2..3> hours a day. ⇒ Digitising handwritten paper? ⇔ Tell me about digitising handwritten records

        = nursing | Registered Nurse; Intensive Care Nurse | Ward Nurse; Staff Nurse; Intensive Care Nurse; Charge Nurse | B.S. in Nursing; BSc Adult Nursing | Critical care; Medication safety; Infection control; Patient education; Epic | Registered Nurse License@State Board of Nursing; Advanced Cardiac Life Support@American Heart Association
        + Started a handover checklist that cut medication errors by <35..45> percent. ⇒ Preventing drug mistakes and medication mix-ups? ⇔ How did you prevent drug mistakes between shifts?
        + Cared for up to <2..3> ventilated patients a shift without an unplanned extubation. ⇒ Critically ill people who need ventilation, ventilated ones? ⇔ Experience with people who cannot breathe alone?
        + Raised hand hygiene compliance from <68..74> to <92..96> percent. ⇒ Fighting germs with clean hands, hand washing? ⇔ What did you do against hospital-acquired germs?
        + Reduced falls on the ward from <9..13> to <2..4> a quarter. ⇒ Elderly inpatients and falls? ⇔ How were elderly inpatients kept from tumbling?
        + Precepted <6..10> new graduates to independent practice. ⇒ Teaching new nurses, graduates perhaps? ⇔ Whom have you taught at the bedside?
        + Designed picture guides for discharge; readmissions dropped by <5..9> points. ⇒ Going home after discharge: how do they recover? ⇔ How do you make sure someone recovers well at home?
        + Restored a pulse in a visitor who collapsed in the lobby. ⇒ Saving a life when someone collapsed? ⇔ Have you ever saved a life in an emergency?
        + Halved pressure ulcers by planning repositioning electronically. ⇒ Bedridden skin damage, pressure sores? ⇔ What helped bedridden patients' skin?
        + Answered complaints of relatives in person; they fell from <12..18> to <3..5> a month. ⇒ Calming upset families and their complaints? ⇔ How do you calm upset families?
        + Established double checks before every transfusion. ⇒ Safeguards when giving blood in a transfusion? ⇔ What safeguards exist when giving blood?
        * Pain Assessment Study
        - Introduced a pain scale for patients who cannot speak and trained <25..40> nurses. ⇒ Judging the pain of silent people? ⇔ How can you tell a silent person is suffering?
        - Presented the fall in sedative use at a regional conference. ⇒ Speaking in public, at a conference say? ⇔ Have you spoken publicly about your research?
        """;
}
