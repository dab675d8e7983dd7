package city.hansa.texts.pages;

import static java.util.stream.Collectors.groupingBy;

import city.hansa.acts.Act;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.NotFound;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.texts.Commitment;
import city.hansa.texts.Keepers;
import city.hansa.texts.TextState;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of versions of a text, and one of them to read. */
@Hidden
@Controller
class TextsController {
  private final Texts texts;
  private final Wordings wordings;

  TextsController(Texts texts, Wordings wordings) {
    this.texts = texts;
    this.wordings = wordings;
  }

  @GetMapping("/instruments/{id}/texts")
  ModelAndView list(@PathVariable String id, Site site) {
    Instrument instrument = texts.instrument(id, site.viewer());
    LocalDate day = site.asOf().day();
    List<TextVersion> versions = onDay(texts.list(id, site.viewer()), day);
    List<TextsPage.Row> rows = new ArrayList<>();
    for (TextVersion version : versions) {
      rows.add(
          new TextsPage.Row(
              version,
              Names.state(version, version.adopted(instrument, day), day),
              (int) texts.text(version).walk().count(),
              before(version, versions)));
    }
    List<Commitment> commitments =
        versions.stream()
            .filter(each -> each.stateOn(day) != TextState.WITHDRAWN)
            .flatMap(each -> each.commitments().stream())
            .toList();
    List<String> offices = Keepers.offices(instrument, site.asOf().today(), site.viewer());
    TextsPage page =
        new TextsPage(
            instrument,
            TextsPage.title(instrument, site),
            rows,
            instrument.termsOn(day).languages(),
            commitments,
            !offices.isEmpty(),
            wordings.of(site, List.of(), List.of()));
    return Page.of("texts/pages/TextsPage", site, page);
  }

  /** What was in the register by a day. */
  static List<TextVersion> onDay(List<TextVersion> all, LocalDate day) {
    return all.stream().filter(each -> each.stateOn(day) != TextState.DRAFT).toList();
  }

  private static @Nullable TextVersion before(TextVersion version, List<TextVersion> all) {
    return all.stream()
        .filter(each -> each.id().language().equals(version.id().language()))
        .filter(each -> each.id().number() < version.id().number())
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/instruments/{id}/texts/{version:[1-9][0-9]{0,3}}/{language:[a-z0-9-]{2,35}}")
  ModelAndView read(
      @PathVariable String id,
      @PathVariable int version,
      @PathVariable String language,
      @RequestParam(required = false) @Nullable Long deposited,
      Site site) {
    VersionId wanted = new VersionId(id, version, language);
    Instrument instrument = texts.instrument(id, site.viewer());
    LocalDate day = site.asOf().day();
    List<TextVersion> all = texts.list(id, site.viewer());
    TextVersion found =
        all.stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted.toString()));
    Map<String, List<Commitment>> commitments =
        found.commitments().stream().collect(groupingBy(Commitment::address));
    List<Act> history = found.standing().stream().filter(act -> act.cancels() == null).toList();
    ReadPage page =
        new ReadPage(
            instrument,
            TextsPage.title(instrument, site),
            found,
            Names.state(found, found.adopted(instrument, day), day),
            new Reading(texts.text(found)),
            commitments,
            others(found, all, true),
            others(found, all, false),
            history,
            deposited,
            Keepers.keeps(instrument, site.asOf().today(), site.viewer()),
            !Keepers.offices(instrument, site.asOf().today(), site.viewer()).isEmpty(),
            wordings.of(site, history, List.of()));
    return Page.of("texts/pages/ReadPage", site, page);
  }

  /** The other versions of its language, or the other languages of its version. */
  private static List<TextVersion> others(
      TextVersion found, List<TextVersion> all, boolean versions) {
    return all.stream()
        .filter(each -> !each.id().equals(found.id()))
        .filter(each ->
            versions
                ? each.id().language().equals(found.id().language())
                : each.id().number() == found.id().number())
        .toList();
  }
}
