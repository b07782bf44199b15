package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Blocks;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of the page that other files may have too. */
public final class MarkdownBlocks implements Blocks {
    private enum Block {
        TABLE,
        RULES,
        FLOW,
        STACKS,
        CHECKLIST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String text(ConfigModel config, Prose prose) {
            return switch (this) {
                case TABLE -> new SettingsSection(config, prose).table();
                case RULES -> new RulesSection(config, prose).table();
                case FLOW -> new FlowSection(config).text();
                case STACKS -> new StacksSection(config, Stacks.services(config), prose).text();
                case CHECKLIST -> new ChecklistSection(config, Stacks.services(config), prose).text();
            };
        }
    }

    @Override
    public List<String> words() {
        return Arrays.stream(Block.values()).map(Block::word).toList();
    }

    @Override
    public String page() {
        return MarkdownEmitter.PATH;
    }

    @Override
    public String text(ConfigModel config, String word, Optional<String> page) {
        return Block.valueOf(word.toUpperCase(Locale.ROOT)).text(config, new Prose(config, new Links(page)));
    }
}
