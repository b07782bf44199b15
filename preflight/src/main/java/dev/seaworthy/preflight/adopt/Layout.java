package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How the settings are laid out: which stand by themselves, and which in groups, in the order of the files. */
final class Layout {
    private static final int FEWEST = 3;

    private final List<Proposal> proposals;

    Layout(List<Proposal> proposals) {
        this.proposals = proposals;
    }

    /**
     * Settings that stand together.
     *
     * @param prefix what all their variables begin with, or nothing for settings outside groups
     * @param settings the settings
     */
    record Part(String prefix, List<Proposal> settings) {
        boolean isGroup() {
            return !prefix.isEmpty();
        }
    }

    /**
     * The parts: a section below a banner whose variables share a prefix, which no other variable has, is a group, or else a
     * paragraph of such.
     */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (List<Proposal> section : runs(proposals, each -> each.section().banner())) {
            if (isTitled(section) && isGroup(section)) {
                parts.add(new Part(prefix(section), section));
            } else {
                for (List<Proposal> paragraph :
                        runs(section, each -> each.section().paragraph())) {
                    parts.add(isGroup(paragraph) ? new Part(prefix(paragraph), paragraph) : new Part("", paragraph));
                }
            }
        }
        return parts;
    }

    private static boolean isTitled(List<Proposal> section) {
        return section.get(0).section().banner() != 0;
    }

    private boolean isGroup(List<Proposal> settings) {
        String prefix = settings.size() < FEWEST ? "" : prefix(settings);
        return !prefix.isEmpty()
                && proposals.stream()
                        .filter(each -> each.name().variable().startsWith(prefix))
                        .allMatch(settings::contains);
    }

    private static List<List<Proposal>> runs(List<Proposal> proposals, ToIntFunction<Proposal> number) {
        List<List<Proposal>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= proposals.size(); i++) {
            boolean isEnd = i == proposals.size()
                    || number.applyAsInt(proposals.get(i)) != number.applyAsInt(proposals.get(start));
            if (isEnd) {
                runs.add(proposals.subList(start, i));
                start = i;
            }
        }
        return runs;
    }

    /** The whole words that all variables begin with, and after which each has another word; or nothing. */
    private static String prefix(List<Proposal> settings) {
        String prefix = settings.get(0).name().variable();
        for (Proposal setting : settings) {
            String variable = setting.name().variable();
            int same = 0;
            while (same < Math.min(prefix.length(), variable.length())
                    && prefix.charAt(same) == variable.charAt(same)) {
                same++;
            }
            prefix = prefix.substring(0, same);
        }
        String common = prefix.substring(0, prefix.lastIndexOf('_') + 1);
        boolean isWhole = settings.stream()
                .map(setting -> setting.name().variable().substring(common.length()))
                .noneMatch(rest -> rest.isEmpty() || !Character.isLetter(rest.charAt(0)));
        return isWhole && Character.isLetter(common.isEmpty() ? '_' : common.charAt(0)) ? common : "";
    }
}
