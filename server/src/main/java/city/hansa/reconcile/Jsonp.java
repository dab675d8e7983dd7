package city.hansa.reconcile;

import city.hansa.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, or wrapped in a call where an older client asks for that (version 0.2, 3.3). */
@Component
class Jsonp {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,120}");
  private static final MediaType SCRIPT =
      new MediaType("application", "javascript", StandardCharsets.UTF_8);

  private final JsonMapper json;

  Jsonp(JsonMapper json) {
    this.json = json;
  }

  /**
   * @throws BadInput if the name could be anything but that of a function
   */
  ResponseEntity<byte[]> answer(Object body, @Nullable String callback) {
    if (callback == null || callback.isEmpty()) {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(json.writeValueAsBytes(body));
    }
    if (!NAME.matcher(callback).matches()) {
      throw new BadInput("callback", null, "reconcile.problem.callback");
    }
    // The empty comment keeps a guessed first byte from being anything but script.
    String call = "/**/" + callback + "(" + json.writeValueAsString(body) + ");";
    return ResponseEntity.ok().contentType(SCRIPT).body(call.getBytes(StandardCharsets.UTF_8));
  }
}
