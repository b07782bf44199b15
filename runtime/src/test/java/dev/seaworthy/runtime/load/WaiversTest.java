package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator can waive, and every way to get it wrong. */
class WaiversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String[] VARIABLES = {"DEBUG", "HOSTS", "FEES", "BANK_<name>_URL"};
    private static final String[] RULES = {"DEBUG.mustBe", "HOSTS.noLocalhost"};

    private final Findings found = new Findings(new String[] {});

    private Waivers read(String text) {
        return Waivers.read(ConfigSources.map(Map.of(Loading.WAIVE, text)), VARIABLES, RULES, found, TODAY);
    }

    @Test
    void severalRulesAreWaivedUntilTheirDays() {
        Waivers waivers = read(
                "DEBUG.mustBe until 2026-11-25 because we look for a leak; HOSTS.noLocalhost until 2026-12-25 because of the"
                        + " probe;");
        assertEquals(0, found.problems().size(), found.problems().toString());
        assertTrue(waivers.waives("DEBUG.mustBe", "DEBUG.mustBe", true), "until today");
        assertTrue(waivers.waives("HOSTS.noLocalhost", "HOSTS.noLocalhost", true), "for thirty days");
        assertFalse(waivers.waives("OTHER", "OTHER", true), "another rule");
        assertEquals(
                "waived until 2026-11-25, because we look for a leak", waivers.words("DEBUG.mustBe", "DEBUG.mustBe"));
    }

    @Test
    void aWaiverThatWasNotNeededIsSaid() {
        Waivers waivers = read(
                "DEBUG.mustBe until 2026-11-25 because we look for a leak; HOSTS.noLocalhost until 2026-12-25 because of the"
                        + " probe");
        assertTrue(waivers.waives("HOSTS.noLocalhost", "HOSTS.noLocalhost", true), "used");
        assertTrue(waivers.waives("HOSTS.noLocalhost", "HOSTS.noLocalhost", true), "used twice");
        waivers.warnOfUnused(found, null);
        assertEquals(
                "[SEAWORTHY_WAIVE waives DEBUG.mustBe, which refuses nothing here; remove the waiver]",
                found.warnings().toString());
    }

    @Test
    void theNameOfARuleOfSeveralWaivesItForEach() {
        Waivers waivers = Waivers.read(
                ConfigSources.map(Map.of(
                        Loading.WAIVE,
                        "TOKEN_<name>.strongSecret until 2026-11-25 because of all; TOKEN_A.strongSecret until 2026-11-26"
                                + " because of this one")),
                new String[] {"TOKEN_<name>", "DEBUG"},
                new String[] {"TOKEN_<name>.strongSecret", "DEBUG.mustBe"},
                found,
                TODAY);
        String declared = "TOKEN_<name>.strongSecret";
        assertEquals(0, found.problems().size(), found.problems().toString());
        assertTrue(waivers.waives("TOKEN_A.strongSecret", declared, true), "by its own name");
        assertEquals("waived until 2026-11-26, because of this one", waivers.words("TOKEN_A.strongSecret", declared));
        waivers.warnOfUnused(found, null);
        assertEquals(
                "[SEAWORTHY_WAIVE waives TOKEN_<name>.strongSecret, which refuses nothing here; remove the waiver]",
                found.warnings().toString());
        assertTrue(waivers.waives("TOKEN_B.strongSecret", declared, true), "by the name for all");
        assertEquals("waived until 2026-11-25, because of all", waivers.words("TOKEN_B.strongSecret", declared));
        assertFalse(waivers.waives("DEBUG.mustBe", "DEBUG.mustBe", true), "another rule");
    }

    @Test
    void whatWasNotJudgedMayStillNeedItsWaiver() {
        JudgedRules judged = new JudgedRules();
        judged.judged("DEBUG");
        judged.judged("TOKEN_A");
        judged.judged("OTHER_A_KEY");
        judged.judged("TOKEN_A_KEY");
        judged.judged("TOKEN_B_KEY");
        judged.open("TOKEN_B_KEY");
        judged.judged("isOurs");
        judged.judged("shops.A.isOurs");
        judged.open("isTheirs");
        assertTrue(judged.isJudged("DEBUG.mustBe"), "of a setting");
        assertTrue(judged.isJudged("TOKEN_A.strongSecret"), "of one of several");
        assertTrue(judged.isJudged("OTHER_<name>_KEY.strongSecret"), "of several");
        assertFalse(judged.isJudged("TOKEN_<name>_KEY.strongSecret"), "of several of which one has no value");
        assertFalse(judged.isJudged("NONE_<name>.strongSecret"), "of several of which there is none");
        assertTrue(judged.isJudged("isOurs"), "in plain Java");
        assertTrue(judged.isJudged("shops.<name>.isOurs"), "of several in plain Java");
        assertFalse(judged.isJudged("isTheirs"), "one that could not read a value");
        assertFalse(judged.isJudged("PORT.max"), "of a setting that was not read");
    }

    @Test
    void nothingIsWaivedWhenNothingIsSaid() {
        Waivers waivers =
                Waivers.read(ConfigSources.map(Map.of()), VARIABLES, RULES, new Findings(new String[] {}), TODAY);
        assertFalse(waivers.waives("DEBUG.mustBe", "DEBUG.mustBe", true), "waived");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEBUG.mustBe | must say until which day a rule is waived",
                "DEBUG.mustBe because x | must say until which day a rule is waived",
                " until 2026-12-01 because x | must say until which day a rule is waived",
                "DEBUG.mustBe until 2026-12-01 | must say why a rule is waived",
                "DEBUG.mustBe until 2026-12-01 because | must say why a rule is waived",
                "DEBUG.mustBee until 2026-12-01 because x | waives \"DEBUG.mustBee\", which is not a rule of this configuration",
                "DEBUG until 2026-12-01 because x | waives \"DEBUG\", which is not a rule of this configuration",
                "DEBUG.mustBe until tomorrow because x | must end on a day such as 2026-12-02",
                "DEBUG.mustBe until 2026-13-01 because x | must end on a day such as 2026-12-02",
                "FEES.required until 2026-12-01 because x | waives \"FEES.required\", which cannot be waived: only production rules can be, and FEES has none",
                "DEBUG.required until 2026-12-01 because x | waives \"DEBUG.required\", which cannot be waived: only production rules can be, and DEBUG has only DEBUG.mustBe",
                "BANK_A_URL.required until 2026-12-01 because x | waives \"BANK_A_URL.required\", which cannot be waived: only production rules can be, and BANK_A_URL has none",
                "OTHER.required until 2026-12-01 because x | waives \"OTHER.required\", which is not a rule of this configuration",
                "DEBUG.mustBe until 2026-12-26 because x | waives DEBUG.mustBe for more than 30 days",
                "; ; | waives nothing",
                "DEBUG.mustBe until 2026-12-01 because x; DEBUG.mustBe until 2026-12-02 because y | waives DEBUG.mustBe twice",
            })
    void aWaiverThatIsWrongIsAProblemItself(String text, String said) {
        read(text);
        assertEquals(1, found.problems().size(), found.problems().toString());
        Problem problem = found.problems().get(0);
        assertEquals("waiver", problem.code());
        assertEquals(Loading.WAIVE, problem.variable());
        assertEquals(said, problem.message());
        assertFalse(problem.fix().isEmpty(), "advice");
    }

    @Test
    void whatCannotBeWaivedIsToBeRepaired() {
        read("FEES.required until 2026-12-01 because x; FEES.max until 2026-12-01 because x");
        assertEquals("set FEES, and remove the waiver", found.problems().get(0).fix());
        assertEquals(
                "correct the value of FEES, and remove the waiver",
                found.problems().get(1).fix());
    }

    @Test
    void oneThatIsOverStopsNoStartOfWhichItsRuleRefusesNothing() {
        Waivers waivers = read("DEBUG.mustBe until 2026-11-24 because x; HOSTS.noLocalhost until 2026-11-24 because y");
        assertFalse(waivers.waives("HOSTS.noLocalhost", "HOSTS.noLocalhost", false), "over");
        waivers.refusePast(found);
        assertEquals(0, found.problems().size(), found.problems().toString());
        waivers.warnOfUnused(found, null);
        assertEquals(
                "[SEAWORTHY_WAIVE waived DEBUG.mustBe until 2026-11-24, which is over; the rule refuses nothing here; found"
                        + " \"DEBUG.mustBe until 2026-11-24 because x\" (map); remove the waiver, SEAWORTHY_WAIVE waived"
                        + " HOSTS.noLocalhost until 2026-11-24, which is over; found \"HOSTS.noLocalhost until 2026-11-24"
                        + " because y\" (map); remove the waiver, or renew it where its rule refuses]",
                found.warnings().toString());
    }

    @Test
    void oneThatIsOverAndNeededIsAProblem() {
        Waivers waivers = read("DEBUG.mustBe until 2026-11-24 because x");
        assertFalse(waivers.waives("DEBUG.mustBe", "DEBUG.mustBe", true), "over");
        waivers.refusePast(found);
        assertEquals("waiver", found.problems().get(0).code());
        assertEquals(
                "[SEAWORTHY_WAIVE waived DEBUG.mustBe until 2026-11-24, which is over; found \"DEBUG.mustBe until"
                        + " 2026-11-24 because x\" (map); fix the value, or renew the waiver]",
                found.problems().toString());
        waivers.warnOfUnused(found, null);
        assertEquals(0, found.warnings().size(), found.warnings().toString());
    }

    @Test
    void oneOfSeveralIsNamedAsItIsWhereItStandsAlone() {
        read(
                "DEBUG.mustBe until 2026-12-01 because the old host is slow (aB3dE5gH7jK9mN1pQ); EGNSOPL.mustBee until 2026-12-01 because x");
        Problem problem = found.problems().get(0);
        assertEquals("waives \"EGNSOPL.mustBee\", which is not a rule of this configuration", problem.message());
        assertEquals("\"EGNSOPL.mustBee until 2026-12-01 because x\" (map)", problem.found());
    }

    @Test
    void theNearestRuleIsProposed() {
        read("DEBUG.mustbe until 2026-12-01 because x");
        assertEquals("did you mean DEBUG.mustBe?", found.problems().get(0).fix());
    }

    @Test
    void aReasonCannotForgeALine() {
        Waivers waivers = read("DEBUG.mustBe until 2026-12-01 because x\nfine");
        assertEquals("waived until 2026-12-01, because x\\nfine", waivers.words("DEBUG.mustBe", "DEBUG.mustBe"));
    }
}
