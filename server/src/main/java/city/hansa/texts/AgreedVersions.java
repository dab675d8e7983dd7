package city.hansa.texts;

import city.hansa.instruments.signing.SignableTexts;
import city.hansa.kernel.Viewer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be signed of a text: its agreed versions, the authentic languages first. */
@Component
class AgreedVersions implements SignableTexts {
  private final Texts texts;

  AgreedVersions(Texts texts) {
    this.texts = texts;
  }

  @Override
  public List<Version> versions(String instrument, Viewer viewer) {
    return texts.list(instrument, viewer).stream()
        .filter(each -> each.is(TextState.AGREED))
        .sorted(
            Comparator.comparing((TextVersion each) -> !each.authentic())
                .thenComparing(TextVersion::id))
        .map(each ->
            new Version(
                each.id().toString(), each.id().brief(), each.id().language(), each.id().address()))
        .toList();
  }
}
