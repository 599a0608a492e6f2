package io.forethought.processor.generation;

import com.squareup.javapoet.MethodSpec;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.methods.ResultLabel;
import javax.lang.model.element.Modifier;

/**
 * Writes the private method of a decorator that returns the value of a label for a result.
 *
 * @param label the label
 * @param name the name of the method
 * @param types how it names types
 */
record ResultValue(ResultLabel label, String name, JavaTypes types) {

  private static final String OTHER = "\"_other\"";

  // Reads as: private String takeStatus(Receipt result) {
  //             Status value = result == null ? null : result.status();
  //             if (value == null) {
  //               return "_other";
  //             }
  //             return switch (value) {
  //               case PAID -> "paid";
  //               case DECLINED -> "declined";
  //               default -> "_other";
  //             };
  //           }
  MethodSpec method() {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(String.class);
    label.result().ifPresent(result -> builder.addParameter(types.name(result), "result"));
    JavaCode code = label.constants().map(this::ofEnum).orElseGet(this::ofBoolean);
    return builder.addCode(code.block()).build();
  }

  // Reads as: if (result == null) {
  //             return "_other";
  //           }
  //           return result.isPaid() ? "true" : "false";
  private JavaCode ofBoolean() {
    return new JavaCode()
        .open(JavaCode.of("if (result == null)"))
        .addStatement(JavaCode.of("return " + OTHER))
        .close()
        .addStatement(
            JavaCode.of("return result." + label.accessor() + "() ? \"true\" : \"false\""));
  }

  private JavaCode ofEnum(Bound.Constants constants) {
    JavaCode code =
        new JavaCode()
            .addStatement(
                new JavaCode()
                    .add(types.name(constants.type()))
                    .add(" value = result == null ? null : result." + label.accessor() + "()"))
            .open(JavaCode.of("if (value == null)"))
            .addStatement(JavaCode.of("return " + OTHER))
            .close()
            .open(JavaCode.of("return switch (value)"));
    for (Bound.Constant constant : constants.constants()) {
      code.add("case " + constant.name() + " -> ")
          .add(JavaCode.literal(constant.value().value()))
          .add(";\n");
    }
    return code.add("default -> " + OTHER + ";\n").closeStatement();
  }
}
