package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.Group;

/** The heading of a group's section. Its anchor has a hyphen, so that it is never that of a variable. */
final class GroupTitle {
    private GroupTitle() {}

    static String heading(Group group) {
        return "### <a id=\"" + anchor(group) + "\"></a>" + shown(group);
    }

    static String link(Group group) {
        return "[" + shown(group) + "](#" + anchor(group) + ")";
    }

    private static String anchor(Group group) {
        return "group-" + String.join("-", group.path());
    }

    private static String shown(Group group) {
        String name = Markdown.text(String.join(".", group.path()));
        return group.prefix().isEmpty() ? name : name + ": " + Markdown.code(group.prefix() + "*");
    }
}
