package org.daftar.licence;

import java.util.List;
import java.util.Locale;
import org.daftar.kernel.Message;

/// What a breach would do, from 0 (no impact) to 4 (very serious), for each of the three needs of
/// the DGSSI's guide of 2025. The levels are our reading of press reports: to be checked.
///
/// @param confidentiality if the data were read by others
/// @param integrity if they were altered
/// @param availability if they were lost
public record Sensitivity(int confidentiality, int integrity, int availability) {
  /// What must be kept safe.
  public enum Need {
    CONFIDENTIALITY,
    INTEGRITY,
    AVAILABILITY;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message label() {
      return Message.of("licence.sensitivity." + id());
    }

    public Message help() {
      return Message.of("licence.sensitivity." + id() + ".help");
    }
  }

  public static final Sensitivity NONE = new Sensitivity(0, 0, 0);

  /// From this level on data are sensitive.
  public static final int SENSITIVE = 3;

  public Sensitivity {
    for (int level : List.of(confidentiality, integrity, availability)) {
      if (level < 0 || level > 4) {
        throw new IllegalArgumentException("A sensitivity goes from 0 to 4, not " + level);
      }
    }
  }

  /// How much a need weighs, from 0 to 4.
  public int of(Need need) {
    return switch (need) {
      case CONFIDENTIALITY -> confidentiality;
      case INTEGRITY -> integrity;
      case AVAILABILITY -> availability;
    };
  }

  /// The same with another level, from 0 to 4, for one need.
  public Sensitivity with(Need need, int level) {
    return switch (need) {
      case CONFIDENTIALITY -> new Sensitivity(level, integrity, availability);
      case INTEGRITY -> new Sensitivity(confidentiality, level, availability);
      case AVAILABILITY -> new Sensitivity(confidentiality, integrity, level);
    };
  }

  public int max() {
    return Math.max(confidentiality, Math.max(integrity, availability));
  }

  /// Data that must not be read by others cannot be open.
  public boolean forcesClosed() {
    return confidentiality >= SENSITIVE;
  }

  /// What a level means, from 0 to 4.
  public static Message levelLabel(int level) {
    return Message.of("licence.sensitivity.level." + level);
  }

  /// The warning beside data that [#forcesClosed()].
  public static Message closesNote() {
    return Message.of("licence.sensitivity.closes");
  }

  /// The levels as they are stored in the metadata field `sensitivity`.
  public List<String> items() {
    return List.of(
        Integer.toString(confidentiality),
        Integer.toString(integrity),
        Integer.toString(availability));
  }

  /// The levels of a stored field; [#NONE] unless it holds three levels.
  public static Sensitivity ofItems(List<String> items) {
    return items.size() == 3 && items.stream().allMatch(item -> item.matches("[0-4]"))
        ? new Sensitivity(
            Integer.parseInt(items.get(0)),
            Integer.parseInt(items.get(1)),
            Integer.parseInt(items.get(2)))
        : NONE;
  }
}
