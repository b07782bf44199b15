package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.Setting;
import java.util.List;

/**
 * A setting with which another one may not be set.
 *
 * @param groups what makes the optional groups be there in which that holds, each for sure
 * @param setting the setting
 */
public record Excluded(List<GroupPresence> groups, Setting setting) {}
