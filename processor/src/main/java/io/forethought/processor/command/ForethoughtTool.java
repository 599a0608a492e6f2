package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** The command for programs that run in the same virtual machine, such as tests. */
@AutoService(ToolProvider.class)
public final class ForethoughtTool implements ToolProvider {

  /** Found by the service loader. */
  public ForethoughtTool() {}

  @Override
  public String name() {
    return "forethought";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream reported = new ByteArrayOutputStream();
    int code =
        new Command(new PrintStream(printed, true, UTF_8), new PrintStream(reported, true, UTF_8))
            .run(List.of(arguments));
    out.print(printed.toString(UTF_8));
    out.flush();
    err.print(reported.toString(UTF_8));
    err.flush();
    return code;
  }
}
