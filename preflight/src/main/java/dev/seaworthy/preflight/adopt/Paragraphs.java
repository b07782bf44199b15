package dev.seaworthy.preflight.adopt;

import java.util.ArrayList;
import java.util.List;

/** Finds the comments that head several variables and not one: they stand above the first of a paragraph of bare ones. */
final class Paragraphs {
    private final List<Mention> mentions;

    Paragraphs(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /** The mentions, with such comments as the titles of their sections. */
    List<Mention> titled() {
        List<Mention> titled = new ArrayList<>();
        int start = 0;
        while (start < mentions.size()) {
            int end = start + 1;
            while (end < mentions.size() && isOneParagraph(start, end)) {
                end++;
            }
            titled.addAll(paragraph(mentions.subList(start, end)));
            start = end;
        }
        return titled;
    }

    private boolean isOneParagraph(int start, int end) {
        return mentions.get(end).section().paragraph()
                == mentions.get(start).section().paragraph();
    }

    private static List<Mention> paragraph(List<Mention> paragraph) {
        Mention first = paragraph.get(0);
        boolean othersAreBare = paragraph.size() > 1
                && paragraph.subList(1, paragraph.size()).stream()
                        .allMatch(each -> each.comments().isEmpty());
        if (!othersAreBare
                || first.comments().isEmpty()
                || !new Comment(first.comments().get(0), false).isHeading()) {
            return paragraph;
        }
        List<String> texts = first.comments();
        Section section = first.section().titled(texts.get(0), texts.subList(1, texts.size()));
        return paragraph.stream().map(each -> each.with(List.of(), section)).toList();
    }
}
