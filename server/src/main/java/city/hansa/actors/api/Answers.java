package city.hansa.actors.api;

import city.hansa.site.SafeCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Headers that every answer of the API carries. */
final class Answers {

  private Answers() {}

  static ResponseEntity.BodyBuilder ok(String format, @Nullable String attribution) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .header(
                HttpHeaders.CONTENT_TYPE,
                format.equals("csv") ? SafeCsv.TYPE : Parameters.mediaType(format))
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    if (attribution != null) {
      answer
          .header(HttpHeaders.LINK, Attribution.LICENCE_LINK)
          .header("X-Attribution", attribution);
    }
    return answer;
  }
}
