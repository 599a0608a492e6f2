package io.forethought.processor.generation;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.forethought.processor.text.JavaText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Lines of Java as one text, with the types that it names. JavaPoet processes each piece twice, so
 * it gets few of them.
 */
final class JavaCode {

  private final StringBuilder format = new StringBuilder();
  private final List<TypeName> types = new ArrayList<>();

  /** Adds text unchanged. */
  JavaCode add(String text) {
    int from = 0;
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', from)) {
      format.append(text, from, at).append("$$");
      from = at + 1;
    }
    format.append(text, from, text.length());
    return this;
  }

  /** Adds a type, with as much of its name as the file needs. */
  JavaCode add(TypeName type) {
    format.append("$T");
    types.add(type);
    return this;
  }

  /** Adds other code. */
  JavaCode add(JavaCode code) {
    format.append(code.format);
    types.addAll(code.types);
    return this;
  }

  /** Adds the arguments of a call, in as many lines as they need. */
  JavaCode addArguments(List<JavaCode> arguments) {
    for (Iterator<JavaCode> rest = arguments.iterator(); rest.hasNext(); ) {
      add(rest.next());
      if (rest.hasNext()) {
        format.append(',');
        addSpace();
      }
    }
    return this;
  }

  /** Adds a space at which the line may break. */
  JavaCode addSpace() {
    format.append("$W");
    return this;
  }

  /** Adds a statement, of which all lines but the first are indented. */
  JavaCode addStatement(JavaCode statement) {
    format.append("$[");
    add(statement).add(";\n");
    format.append("$]");
    return this;
  }

  /** Adds a line that opens a block, such as the first line of a loop. */
  JavaCode open(JavaCode line) {
    add(line).add(" {\n");
    format.append("$>");
    return this;
  }

  /** Adds a line that closes a block and opens another one. */
  JavaCode next(JavaCode line) {
    format.append("$<");
    return open(JavaCode.of("} ").add(line));
  }

  /** Adds the line that closes a block. */
  JavaCode close() {
    format.append("$<");
    return add("}\n");
  }

  /** Adds the line that closes a block and the statement that contains it. */
  JavaCode closeStatement() {
    format.append("$<");
    return add("};\n");
  }

  /** The same for JavaPoet. */
  CodeBlock block() {
    return CodeBlock.of(format.toString(), types.toArray());
  }

  /** Text alone. */
  static JavaCode of(String text) {
    return new JavaCode().add(text);
  }

  /** A string in its quotation marks. */
  static JavaCode literal(String value) {
    return of(JavaText.literal(value));
  }
}
