package city.hansa.actors.pages;

import city.hansa.actors.ActorPanels;
import city.hansa.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an actor, all in the reader's words. A part without content is an empty list or null
 * and is not shown.
 *
 * @param tone class of the colour that goes with the standing
 * @param notable whether the standing needs saying above everything else
 * @param mergedFrom the address by which the reader came, when it was a duplicate's
 * @param lede some names in other scripts
 * @param geonames whether the gazetteer is among the sources
 */
record ActorPage(
    String id,
    String title,
    @Nullable String abbreviation,
    String kind,
    List<Link> crumbs,
    String standing,
    String tone,
    boolean notable,
    @Nullable String mergedFrom,
    List<NameView> lede,
    Names names,
    List<Figure> figures,
    @Nullable Locator locator,
    @Nullable Cited description,
    List<DateRow> dates,
    Lineage lineage,
    List<Fact> facts,
    List<Founders> founders,
    List<Holder> holders,
    List<Sizes> sizes,
    List<Group> groups,
    List<ActorPanels.Panel> panels,
    List<Identifier> identifiers,
    List<Endnotes.Endnote> notes,
    boolean geonames) {

  record Link(String label, String address) {}

  /** Words and the number of the source behind them. */
  record Cited(String text, int note) {}

  /**
   * @param language BCP 47 tag; null when not known
   * @param direction rtl or ltr
   * @param period in words; empty when not stated
   */
  record NameView(
      String text,
      @Nullable String language,
      String direction,
      String use,
      String period,
      int note) {}

  /**
   * @param label the language in the reader's words, or the script
   * @param ownName the language's name for itself; empty when it is the same
   */
  record NameGroup(String label, String ownName, String script, List<NameView> names) {}

  record Names(int count, List<NameGroup> groups, List<NameView> former) {}

  record DateRow(String event, String on, int note) {}

  /**
   * @param label the other body
   * @param how and when, in words
   */
  record Step(String label, String address, String kind, String how, int note) {}

  record Lineage(List<Step> predecessors, List<Step> successors) {
    boolean isEmpty() {
      return predecessors.isEmpty() && successors.isEmpty();
    }
  }

  /**
   * @param address where the value leads; null if nowhere
   * @param note number of the source; 0 if computed
   */
  record Fact(String term, String value, @Nullable String address, String period, int note) {}

  record Founders(String type, List<Fact> founders) {}

  /**
   * @param tone colour of {@code onDay}
   */
  record Holder(String role, String person, String period, String onDay, String tone, int note) {}

  record Sized(String label, @Nullable String address, @Nullable String place, String persons) {}

  record Sizes(String title, List<Sized> rows) {}

  record Group(String title, List<Sized> members, @Nullable Link more) {}

  record Identifier(String scheme, String value, @Nullable String address, int note) {}

  /** The entry of the main navigation that the page stands under. */
  String section() {
    return "actors";
  }

  /** One sentence for previews. */
  String summary() {
    return description == null ? title + ", " + kind : description.text();
  }
}
