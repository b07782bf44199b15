package dev.seaworthy.processor.emit.html;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Guidance;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.List;

/** The page for browsers: whole without its script, which searches, filters and copies. */
public final class HtmlEmitter implements Emitter {
    private static final String PATH = "docs/configuration.html";

    @Override
    public List<Output> emit(ConfigModel config) {
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, page(config)));
    }

    private static String page(ConfigModel config) {
        Asset style = Asset.of("page.css");
        Asset script = Asset.of("page.js");
        return "<!doctype html>\n<!-- " + Signature.of(config.qualifiedName())
                + " -->\n<html lang=\"en\" dir=\"ltr\">\n"
                + "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content="
                + Html.attribute(policy(style, script))
                + ">\n"
                + Asset.of("head.html").text()
                + "<title>" + Html.text(config.simpleName()) + ": configuration</title>\n<style>" + style.text()
                + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#page-settings\">Skip to the settings</a>\n"
                + header(config)
                + "<main>\n"
                + new EnvironmentsSection(config).html()
                + new SettingsSection(config).html()
                + new RulesSection(config).html()
                + "</main>\n<footer><p>" + Html.of(new Guidance(config).origin()) + "</p></footer>\n"
                + "<p class=\"toast\" id=\"page-copied\" role=\"status\"></p>\n<script>" + script.text()
                + "</script>\n</body>\n</html>\n";
    }

    /** Nothing is loaded, sent or run but what stands in the page. */
    private static String policy(Asset style, Asset script) {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String header(ConfigModel config) {
        Doc doc = config.settings().doc();
        return "<header class=\"hero\">\n<p class=\"eyebrow\">Configuration</p>\n<h1>" + Html.text(config.simpleName())
                + "</h1>\n"
                + (doc.isEmpty() ? "" : "<p class=\"lead\" dir=\"auto\">" + Html.text(doc.summary()) + "</p>\n")
                + Html.paragraphs(doc.rest())
                + contents(config)
                + "</header>\n";
    }

    private static String contents(ConfigModel config) {
        StringBuilder groups = new StringBuilder();
        for (Group group : config.allGroups()) {
            GroupName name = GroupName.of(group);
            groups.append("<li>")
                    .append(link(name.id(), Html.text(name.name())))
                    .append("</li>\n");
        }
        return "<nav aria-label=\"Contents\">\n<ul>\n<li>" + link("page-environments", "Environments") + "</li>\n<li>"
                + link("page-settings", "Settings")
                + (groups.isEmpty() ? "" : "\n<ul>\n" + groups + "</ul>\n")
                + "</li>\n<li>" + link("page-rules", "Production rules") + "</li>\n</ul>\n</nav>\n";
    }

    private static String link(String id, String html) {
        return "<a href=" + Html.attribute("#" + id) + ">" + html + "</a>";
    }
}
