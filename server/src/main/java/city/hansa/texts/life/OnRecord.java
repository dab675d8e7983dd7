package city.hansa.texts.life;

import city.hansa.acts.FamilyActs;
import city.hansa.acts.Subject;
import city.hansa.texts.TextVersion;
import city.hansa.texts.VersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what versions stand while acts are judged, as the office that records them may read it. */
@Component
class OnRecord {
  private final FamilyActs acts;

  OnRecord(FamilyActs acts) {
    this.acts = acts;
  }

  /** All versions in all languages of the text of an instrument; one round trip. */
  List<TextVersion> versions(String instrument, String office) {
    return Versions.of(acts.forOfficeBelow(TextLife.NAME, instrument + ".v", office));
  }

  Optional<TextVersion> version(VersionId id, String office) {
    return TextVersion.of(id, acts.forOffice(new Subject(TextLife.NAME, id.toString()), office));
  }
}
