package city.hansa.instruments.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of an instrument.
 *
 * @param kind in words, with its code for the list
 * @param chips its state and bindingness, each with its tone
 * @param reported whether it is known from reports alone
 */
record Head(
    String id,
    String title,
    String kind,
    String kindCode,
    List<Chip> chips,
    String summary,
    boolean reported,
    @Nullable String closed) {

  /**
   * @param tone a class of the stylesheet, such as "ok"
   */
  record Chip(String text, String tone) {}

  String address() {
    return "/instruments/" + id;
  }
}
