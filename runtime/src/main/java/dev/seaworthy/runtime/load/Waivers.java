package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Waiver;
import dev.seaworthy.runtime.redaction.Divided;
import dev.seaworthy.runtime.redaction.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the operator waived with {@code SEAWORTHY_WAIVE}: {@code RULE until YYYY-MM-DD because REASON}, several separated by
 * {@code ;}. A waiver holds until the end of its day in UTC, and that day is at most 30 days ahead.
 */
final class Waivers {
    private static final int MOST_DAYS = 30;
    private static final String FORM = "write RULE until YYYY-MM-DD because REASON";
    private static final String UNTIL = " until ";
    private static final String BECAUSE = " because ";

    private final Map<String, Waiver> waived = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<PastWaiver> past = new ArrayList<>();
    private final String[] variables;
    private final String[] rules;
    private final LocalDate today;

    private Waivers(String[] variables, String[] rules, LocalDate today) {
        this.variables = variables;
        this.rules = rules;
        this.today = today;
    }

    static Waivers read(ConfigSource source, String[] variables, String[] rules, Findings findings) {
        return read(source, variables, rules, findings, LocalDate.now(ZoneOffset.UTC));
    }

    static Waivers read(ConfigSource source, String[] variables, String[] rules, Findings findings, LocalDate today) {
        Waivers waivers = new Waivers(variables, rules, today);
        String text = null;
        try {
            text = source.value(Loading.WAIVE);
        } catch (Throwable unreadable) {
            Loading.passOnFatal(unreadable);
            findings.problem(SourceProblem.of(Loading.WAIVE, unreadable));
        }
        if (text == null || text.isEmpty()) {
            return waivers;
        }
        Divided whole = new Divided(text);
        Origin origin = Origin.of(Loading.WAIVE, source);
        boolean any = false;
        for (String each : text.split(";", -1)) {
            if (!each.isBlank()) {
                any = true;
                Finding problem = waivers.add(each.strip(), whole, origin);
                if (problem != null) {
                    findings.problem(problem);
                }
            }
        }
        if (!any) {
            findings.problem(problem("waives nothing", text, whole, origin, FORM));
        }
        return waivers;
    }

    private @Nullable Finding add(String waiver, Divided whole, Origin origin) {
        int until = waiver.indexOf(UNTIL);
        int because = waiver.indexOf(BECAUSE, Math.max(0, until));
        if (until <= 0) {
            return problem("must say until which day a rule is waived", waiver, whole, origin, FORM);
        }
        String rule = waiver.substring(0, until).strip();
        String day = waiver.substring(until + UNTIL.length(), because < 0 ? waiver.length() : because)
                .strip();
        String reason =
                because < 0 ? "" : waiver.substring(because + BECAUSE.length()).strip();
        if (reason.isEmpty()) {
            return problem("must say why a rule is waived", waiver, whole, origin, FORM);
        }
        // What stands between the words of the form is not part of a password: it is shown, whatever the other waivers
        // hold.
        Divided own = new Divided(waiver);
        if (!isRule(rule)) {
            NoSuchRule none = new NoSuchRule(rule, variables, rules);
            return problem("waives " + Shown.quoted(rule) + none.reason(), waiver, own, origin, none.fix());
        }
        LocalDate last;
        try {
            last = LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            return problem("must end on a day such as " + today.plusDays(7), waiver, own, origin, FORM);
        }
        if (last.isBefore(today)) {
            past.add(new PastWaiver(rule, last, Found.ofPart(waiver, own, origin)));
            return null;
        }
        if (ChronoUnit.DAYS.between(today, last) > MOST_DAYS) {
            return problem(
                    "waives " + rule + " for more than " + MOST_DAYS + " days",
                    waiver,
                    own,
                    origin,
                    "end it on " + today.plusDays(MOST_DAYS) + " at the latest");
        }
        if (waived.containsKey(rule)) {
            return problem("waives " + rule + " twice", waiver, own, origin, "keep one of the two");
        }
        waived.put(rule, new Waiver(rule, last, Shown.plain(reason)));
        return null;
    }

    /** Whether it is one of the rules; one of a group that only the environment names has that name in it. */
    private boolean isRule(String rule) {
        for (String each : rules) {
            if (each.equals(rule) || isOneOf(rule, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is one of those that a name with {@code <name>} or {@code <index>} in it stands for. */
    static boolean isOneOf(String name, String declared) {
        int open = declared.indexOf('<');
        int close = declared.indexOf('>');
        return open > 0
                && name.length() > open + declared.length() - close - 1
                && name.startsWith(declared.substring(0, open))
                && name.endsWith(declared.substring(close + 1));
    }

    private static Finding problem(String message, String waiver, Divided whole, Origin origin, String fix) {
        return new Finding("waiver", Loading.WAIVE, message, Found.ofPart(waiver, whole, origin), fix);
    }

    /**
     * Whether a rule that does not hold is waived; asking is what uses its waiver, and what makes one that is over matter.
     *
     * @param rule the rule's name, in which one of several groups or values has its own name
     * @param declared the name that documents have for it, which waives it for all of them
     * @param holds whether the rule would refuse the start
     */
    boolean waives(String rule, String declared, boolean holds) {
        String name = waived.containsKey(rule) ? rule : declared;
        boolean isWaived = waived.containsKey(name);
        if (isWaived) {
            used.add(name);
        } else {
            for (PastWaiver each : past) {
                each.isAskedFor(rule, declared, holds);
            }
        }
        return isWaived;
    }

    /** Until when and why a rule is waived. */
    String words(String rule, String declared) {
        Waiver own = waived.get(rule);
        Waiver waiver = own == null ? Objects.requireNonNull(waived.get(declared)) : own;
        return "waived until " + waiver.lastDay() + ", because " + waiver.reason();
    }

    /** Those that hold, whether there was a need for them or not. */
    List<Waiver> all() {
        return List.copyOf(waived.values());
    }

    /**
     * Refuses what a waiver that is over would let through. One of a rule that holds must not stop a start at midnight, so it is
     * no more than a warning.
     */
    void refusePast(Findings findings) {
        for (PastWaiver each : past) {
            if (each.isMissed()) {
                findings.problem(each.finding("waiver", "fix the value, or renew the waiver"));
            }
        }
    }

    /**
     * Warns of waivers that there was no need for: left in place, they would hide what goes wrong tomorrow.
     *
     * @param judged the rules that were judged, or null where all were
     */
    void warnOfUnused(Findings findings, @Nullable JudgedRules judged) {
        for (PastWaiver each : past) {
            if (!each.isMissed()) {
                boolean isUnneeded = !each.isNeeded() && (judged == null || judged.isJudged(each.rule()));
                findings.warning(each.finding(
                        "unused-waiver",
                        isUnneeded ? "remove the waiver" : "remove the waiver, or renew it where its rule refuses"));
            }
        }
        for (String rule : waived.keySet()) {
            if (!used.contains(rule) && (judged == null || judged.isJudged(rule))) {
                findings.warning(new Finding(
                        "unused-waiver",
                        Loading.WAIVE,
                        "waives " + rule + ", which refuses nothing here",
                        Found.NOTHING,
                        "remove the waiver"));
            }
        }
    }
}
