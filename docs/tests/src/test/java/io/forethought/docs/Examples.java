package io.forethought.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Java of a page. A {@code text} block below a Java block shows what comes out of it: what
 * javac prints, if it begins as javac's messages do, or else what its {@code main} prints.
 *
 * @param sources compile together, without a warning; JUnit's tests among them pass
 * @param modules module descriptors, which compile one by one
 * @param programs sources with the output of their {@code main}
 * @param refused sources with the messages of javac
 */
record Examples(
    List<Block> sources, List<Block> modules, List<Shown> programs, List<Shown> refused) {

  private static final Pattern MESSAGE = Pattern.compile("\\A\\S+\\.java:\\d+: ");

  static Examples of(Page page) {
    Examples examples =
        new Examples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.isJava()) {
        boolean last = i + 1 == blocks.size();
        examples.add(block, last ? new Block("", 0, "", "") : blocks.get(i + 1));
      }
    }
    return examples;
  }

  private void add(Block source, Block next) {
    boolean shown = next.language().equals("text");
    if (shown && MESSAGE.matcher(next.text()).find()) {
      refused.add(new Shown(source, next));
    } else if (source.isModule()) {
      modules.add(source);
    } else {
      sources.add(source);
      if (shown && source.isProgram()) {
        programs.add(new Shown(source, next));
      }
    }
  }

  /**
   * A source and what comes out of it.
   *
   * @param source the source
   * @param output the block that shows it
   */
  record Shown(Block source, Block output) {}
}
