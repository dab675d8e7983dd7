package city.hansa.lists.pages;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.sources.SourceDesk;
import city.hansa.sources.SourceDesk.Entering;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The source of a list, chosen or entered with the form that says what the list is. */
@Component
class NewSource {
  private final SourceDesk desk;

  NewSource(SourceDesk desk) {
    this.desk = desk;
  }

  /**
   * Id of the source that was chosen, else of the one that is entered now; empty for neither.
   *
   * @throws BadInput naming the field of the new source that is wrong
   */
  String of(Viewer viewer, String office, Map<String, String> sent, LocalDate today) {
    String chosen = sent.getOrDefault("source", "").strip();
    String title = sent.getOrDefault("sourceTitle", "").strip();
    if (!chosen.isEmpty() || title.isEmpty()) {
      return chosen;
    }
    Map<String, String> fields =
        Map.of(
            "title", title,
            "address", sent.getOrDefault("sourceAddress", ""),
            "retrievedOn", today.toString());
    return switch (desk.enter(viewer, office, "PUBLIC", fields)) {
      case Entering.Entered(var source) -> source.id();
      case Entering.Faulty(Map<String, String> faults) -> throw wrong(faults, sent);
    };
  }

  private static BadInput wrong(Map<String, String> faults, Map<String, String> sent) {
    var first = faults.entrySet().iterator().next();
    String field = first.getKey().equals("address") ? "sourceAddress" : "sourceTitle";
    return new BadInput(field, sent.getOrDefault(field, ""), first.getValue());
  }
}
