package io.forethought.servlet.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a virtual machine whose hosts file contains names that resemble addresses. */
@Tag("once")
class NoLookUpTest {

  private static final List<String> NAMES =
      List.of("999.1.1.1", "10.0.0", "0x7f.1", "1.2.3.4.5", "prometheus", "cafe.babe", "1:2");

  @Test
  void noTextIsLookedUp(@TempDir Path folder) throws Exception {
    Path hosts = Files.writeString(folder.resolve("hosts"), "10.0.0.7 " + String.join(" ", NAMES));
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Djdk.net.hosts.file=" + hosts,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(program.getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("/10.0.0.7\n" + "ADDRESS_REFUSED ADDRESS_REFUSED refused\n".repeat(7));
    assertThat(program.waitFor()).isZero();
  }

  /** Passes each name as a peer, as a hop and as a configured address. */
  static final class Program {

    public static void main(String[] arguments) throws Exception {
      Access access = Access.builder().addresses("10.0.0.0/8").trustedProxies("192.0.2.1").build();
      System.out.println(InetAddress.getAllByName("prometheus")[0].toString().substring(10));
      for (String name : NAMES) {
        System.out.println(
            access.judge(new Caller(name, null, List.of(), false, null))
                + " "
                + access.judge(new Caller("192.0.2.1", null, List.of(name), true, null))
                + " "
                + configured(name));
      }
    }

    private static String configured(String name) {
      try {
        return Access.builder().addresses(name).build().toString();
      } catch (IllegalArgumentException refused) {
        return "refused";
      }
    }
  }
}
