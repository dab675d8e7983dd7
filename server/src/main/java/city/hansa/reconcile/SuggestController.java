package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.ActorsNamed.Naming;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a client of the Reconciliation Service API offers while somebody types. */
@RestController
@CrossOrigin
@Hidden
class SuggestController {
  private final NamedActors actors;
  private final ActorWords words;
  private final Extension extension;
  private final Jsonp jsonp;

  SuggestController(NamedActors actors, ActorWords words, Extension extension, Jsonp jsonp) {
    this.actors = actors;
    this.words = words;
    this.extension = extension;
    this.jsonp = jsonp;
  }

  record Suggested(List<?> result) {}

  record Entity(String id, String name, String description, List<Batch.Type> notable) {}

  record Named(String id, String name, String description) {}

  @GetMapping("/reconcile/suggest/entity")
  ResponseEntity<byte[]> entity(
      @RequestParam String prefix,
      @RequestParam(defaultValue = "0") int cursor,
      @RequestParam(required = false) @Nullable String callback) {
    if (!actors.ready() || prefix.isBlank()) {
      return jsonp.answer(new Suggested(List.of()), callback);
    }
    Naming answer = actors.find(List.of(AsWritten.of(prefix, "")), Set.of()).getFirst();
    ActorWords.Shown shown = words.of(List.of(answer));
    List<Entity> found =
        answer.candidates().stream()
            .skip(Math.max(0, cursor))
            .map(each ->
                new Entity(
                    each.actor(),
                    each.name(),
                    shown.description(each.actor()),
                    List.of(shown.type(each.actor()))))
            .toList();
    return jsonp.answer(new Suggested(found), callback);
  }

  @GetMapping("/reconcile/suggest/type")
  ResponseEntity<byte[]> type(
      @RequestParam(defaultValue = "") String prefix,
      @RequestParam(required = false) @Nullable String callback) {
    Stream<Named> types = words.types().stream().map(each -> new Named(each.id(), each.name(), ""));
    return jsonp.answer(new Suggested(beginning(types, prefix)), callback);
  }

  @GetMapping("/reconcile/suggest/property")
  ResponseEntity<byte[]> property(
      @RequestParam(defaultValue = "") String prefix,
      @RequestParam(required = false) @Nullable String callback) {
    Stream<Named> properties =
        words.helping().stream().map(each -> new Named(each.id(), each.name(), ""));
    return jsonp.answer(new Suggested(beginning(properties, prefix)), callback);
  }

  @GetMapping("/reconcile/extend/propose")
  ResponseEntity<byte[]> propose(
      @RequestParam(defaultValue = "CITY") String type,
      @RequestParam(required = false) @Nullable String callback) {
    return jsonp.answer(Map.of("type", type, "properties", extension.properties()), callback);
  }

  private static List<Named> beginning(Stream<Named> all, String prefix) {
    String wanted = prefix.strip().toLowerCase(Locale.ROOT);
    return all.filter(each ->
            each.id().toLowerCase(Locale.ROOT).startsWith(wanted)
                || each.name().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
