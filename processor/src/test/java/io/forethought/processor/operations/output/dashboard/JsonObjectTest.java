package io.forethought.processor.operations.output.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class JsonObjectTest {

  @Test
  void membersKeepTheirOrderAndShortValuesAreOnOneLine() {
    String text =
        new JsonObject()
            .with("b", List.of(1, 2))
            .with("a", new JsonObject().with("from", JsonObject.NULL).with("open", true))
            .with("missing", Optional.empty())
            .with("present", Optional.of("yes"))
            .with("long", Collections.nCopies(9, "0123456789"))
            .with("numbers", List.of(0.25, 3.0, 1e-9, 1e300))
            .with("nothing", List.of(new JsonObject(), List.of()))
            .text();

    assertThat(text)
        .isEqualTo(
            """
            {
              "b": [1, 2],
              "a": {"from": null, "open": true},
              "present": "yes",
              "long": [
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789",
                "0123456789"
              ],
              "numbers": [0.25, 3, 1.0E-9, 1.0E300],
              "nothing": [{}, []]
            }
            """);
  }

  @Test
  void anyTextIsReadBackAsItIs() {
    StringBuilder any = new StringBuilder("\ud83d\ude00");
    for (char each = 0; each < 0x3000; each++) {
      any.append(each);
    }

    String text = new JsonObject().with(any.toString(), any.toString()).text();

    assertThat(JsonParser.parseString(text).getAsJsonObject().entrySet())
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.getKey()).isEqualTo(any.toString());
              assertThat(member.getValue().getAsString()).isEqualTo(any.toString());
            });
  }

  @Test
  void halfOfASurrogatePairIsEscaped() {
    assertThat(new JsonObject().with("half", "\ud83d").text())
        .isEqualTo("{\"half\": \"\\ud83d\"}\n");
  }
}
