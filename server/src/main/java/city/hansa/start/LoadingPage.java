package city.hansa.start;

import city.hansa.site.Site;
import java.util.List;

/** What readers see until the facts are loaded. */
record LoadingPage(List<Step> steps) {

  boolean failed() {
    return steps.stream().anyMatch(step -> step.stage() == Step.Stage.FAILED);
  }

  /** Seconds until the page looks again. */
  int refresh() {
    return failed() ? 10 : 2;
  }

  /** The name of a step for the reader. */
  String label(Site site, Step step) {
    String key = "start.step." + step.name();
    return site.knows(key) ? site.t(key) : step.name();
  }

  /** Where a step stands, in words. */
  String standing(Site site, Step step) {
    return switch (step.stage()) {
      case WAITING -> site.t("start.waiting");
      case RUNNING ->
          step.total() == 0
              ? site.t("start.running")
              : site.t("start.rows", site.number(step.done()), site.number(step.total()));
      case DONE -> site.t("start.done", site.number(step.done()));
      case FAILED -> site.t("start.step.failed", step.reason() == null ? "" : step.reason());
    };
  }
}
