package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.forethought.processor.compiler.source.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The imports that a source needs before a fix can be pasted into it. Only javac tells what a
 * source imports.
 */
final class FixImports {

  /** What fixes propose: annotations, constants, the type of an amount, and data points. */
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?<!remove )@([A-Z]\\w+)|\\b(Unit|HistogramKind|GaugeMode)\\."
              + "|(?<=@Amount )(Duration)\\b|(?<![.\\w])(\\w+DataPoint)\\b");

  private static final int ANNOTATION = 1;
  private static final int CONSTANTS = 2;
  private static final int AMOUNT = 3;
  private static final int DATA_POINT = 4;

  /** More types than these are alternatives. */
  private static final int MOST = 2;

  private FixImports() {}

  /** What to import before a fix is pasted into the source of an element; empty if nothing. */
  static String of(String fix, Element element, ProcessingEnvironment environment) {
    List<String> missing = proposed(fix, environment.getElementUtils());
    try {
      TreePath path = missing.isEmpty() ? null : Trees.instance(environment).getPath(element);
      if (path == null) {
        return "";
      }
      missing.removeIf(type -> isVisible(type, path.getCompilationUnit()));
      return missing.size() > MOST
          ? "what you use from " + around(missing.get(0))
          : String.join(" and ", missing);
    } catch (IllegalArgumentException e) {
      return ""; // Another compiler, or a build tool's environment around javac's.
    }
  }

  private static List<String> proposed(String fix, Elements elements) {
    List<String> proposed = new ArrayList<>();
    Matcher matcher = PROPOSED.matcher(fix);
    while (matcher.find()) {
      String type = qualified(matcher);
      // Such as an annotation of Java.
      if (!proposed.contains(type) && elements.getTypeElement(type) != null) {
        proposed.add(type);
      }
    }
    return proposed;
  }

  private static String qualified(Matcher matcher) {
    for (int group : new int[] {ANNOTATION, CONSTANTS}) {
      if (matcher.group(group) != null) {
        return Names.PACKAGE + matcher.group(group);
      }
    }
    return matcher.group(AMOUNT) != null
        ? Names.DURATION
        : Names.DATA_POINTS + matcher.group(DATA_POINT);
  }

  private static boolean isVisible(String type, CompilationUnitTree source) {
    String around = around(type);
    if (source.getPackageName() != null && source.getPackageName().toString().equals(around)) {
      return true;
    }
    for (ImportTree each : source.getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (imported.equals(type) || imported.equals(around + ".*")) {
        return true;
      }
    }
    return false;
  }

  private static String around(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }
}
