package city.hansa.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor as a single statement returns it, in JSON; {@link ActorAssembly} makes an {@link Actor}
 * of it. A list without rows is null. Dates are as the tables keep them: 2009, 2009-03 or
 * 2009-03-22.
 */
record ActorRow(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    boolean ended,
    @Nullable String division,
    String source,
    boolean documented,
    @Nullable PlaceRow place,
    @Nullable List<DivisionRow> divisions,
    @Nullable List<NameRow> names,
    @Nullable List<IdentifierRow> identifiers,
    @Nullable List<DateRow> dates,
    @Nullable List<PopulationRow> populations,
    @Nullable List<ParentRow> parents,
    @Nullable List<SuccessionRow> predecessors,
    @Nullable List<SuccessionRow> successors,
    @Nullable List<HolderRow> holders,
    @Nullable List<SeatRow> seats,
    @Nullable NetworkRow network,
    @Nullable List<FounderRow> founders,
    @Nullable DescriptionRow description) {

  record PlaceRow(
      int id,
      String slug,
      String name,
      List<String> alternates,
      List<String> languages,
      List<String> tagged,
      double latitude,
      double longitude,
      String feature,
      @Nullable Long population,
      @Nullable Integer elevation,
      @Nullable String zone,
      String source) {}

  /**
   * @param shown the name in the reader's language, where one is tagged
   * @param languages only of the division whose authority the actor is, else null; likewise tagged
   */
  record DivisionRow(
      String code,
      String slug,
      String name,
      String shown,
      @Nullable Integer geonames,
      @Nullable String iso,
      @Nullable List<String> languages,
      @Nullable List<String> tagged,
      String source) {}

  record NameRow(
      String name,
      @Nullable String language,
      Name.Use use,
      @Nullable String from,
      @Nullable String until,
      String source) {}

  record IdentifierRow(String scheme, String value, String source) {}

  record DateRow(String event, String on, String label, String source) {}

  record PopulationRow(long persons, String boundary, @Nullable String asOf, String source) {}

  record OtherRow(String id, Kind kind, String name, @Nullable String country) {}

  record ParentRow(OtherRow other, @Nullable String from, @Nullable String until, String source) {}

  record SuccessionRow(OtherRow other, @Nullable String on, String how, String source) {}

  record HolderRow(
      String role, String person, @Nullable String from, @Nullable String until, String source) {}

  record SeatRow(
      @Nullable OtherRow city,
      String place,
      @Nullable String country,
      @Nullable String from,
      @Nullable String until,
      String source) {}

  record NetworkRow(
      @Nullable String scope, List<String> themes, @Nullable String form, String source) {}

  record FounderRow(@Nullable OtherRow actor, String name, String type, String source) {}

  record DescriptionRow(String text, String source) {}
}
