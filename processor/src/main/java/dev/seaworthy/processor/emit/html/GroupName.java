package dev.seaworthy.processor.emit.html;

import dev.seaworthy.processor.model.Group;

/**
 * How a group is called in the page.
 *
 * @param id what links lead to: with a hyphen, which no variable has
 * @param name the accessors that lead to it
 * @param prefix what its variables begin with, or nothing
 */
record GroupName(String id, String name, String prefix) {
    /** The settings of no group. */
    static final GroupName OWN = new GroupName("group-", "General", "");

    static GroupName of(Group group) {
        String name = String.join(".", group.path());
        return new GroupName("group-" + name, name, group.prefix());
    }

    String html() {
        return Html.text(name) + (prefix.isEmpty() ? "" : " " + Html.code(prefix + "*"));
    }

    String plain() {
        return Html.text(name) + (prefix.isEmpty() ? "" : " (" + Html.text(prefix) + "*)");
    }
}
