package io.forethought.processor.inference.source;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.SourceFile;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes the values of a label as an enum. */
final class EnumSource {

  private EnumSource() {}

  /**
   * The source of an enum.
   *
   * @param label the label whose values it has
   */
  static SourceFile of(Bound.Constants constants, String label) {
    Imports imports = new Imports();
    List<String> body = new ArrayList<>();
    for (Iterator<Bound.Constant> rest = constants.constants().iterator(); rest.hasNext(); ) {
      Bound.Constant constant = rest.next();
      if (constant.given()) {
        body.addAll(imports.annotation("LabelValue").only(constant.value().value()).lines(2));
      }
      body.add("  " + constant.name() + (rest.hasNext() ? "," : ""));
    }
    List<String> lines = new ArrayList<>();
    if (!constants.type().packageName().isEmpty()) {
      lines.add("package " + constants.type().packageName() + ";");
      lines.add("");
    }
    if (!imports.lines().isEmpty()) {
      lines.addAll(imports.lines());
      lines.add("");
    }
    lines.add("/** The values of the label {@code " + label + "}. */");
    lines.add("public enum " + constants.type().nested() + " {");
    lines.addAll(body);
    lines.add("}");
    return new SourceFile(constants.type(), String.join("\n", lines) + "\n");
  }
}
