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
    } catch (IllegalArgumentException | LinkageError e) {
      return ""; // Another compiler, or a build tool's environment around javac's.
    }
  }

  private static List<String> proposed(String fix, Elements elements) {
    List<String> proposed = new ArrayList<>();
    Matcher matcher = PROPOSED.matcher(fix);
    while (matcher.find()) {
      String type = qualified(matcher, elements);
      if (!type.isEmpty() && !proposed.contains(type)) {
        proposed.add(type);
      }
    }
    return proposed;
  }

  /** The qualified name of a match; empty if it is not a type of Forethought or its client. */
  private static String qualified(Matcher matcher, Elements elements) {
    if (matcher.group(1) != null) {
      String annotation = Names.PACKAGE + matcher.group(1);
      return elements.getTypeElement(annotation) == null ? "" : annotation;
    }
    if (matcher.group(2) != null) {
      return Names.PACKAGE + matcher.group(2);
    }
    return matcher.group(3) != null ? Names.DURATION : Names.DATA_POINTS + matcher.group(4);
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
