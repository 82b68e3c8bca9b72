package org.daftar.licence;

import java.time.LocalDate;
import org.daftar.kernel.LocalizedText;
import org.daftar.kernel.Message;

/// The sentence that names source and date: law 31-13 art. 6 allows reuse when both are cited, and
/// the licences that ask for attribution are satisfied by it.
public final class Attribution {
  private Attribution() {}

  /// The sentence for one language, ready to be copied once it is put into words.
  ///
  /// @param producer the administration that answers for the data
  /// @param title the dataset's title
  /// @param date when the data were last updated or published
  /// @param licence the licence they go out under
  /// @param tag the language it will be read in: `fr`, `ar` or `en`
  public static Message sentence(
      LocalizedText producer, LocalizedText title, LocalDate date, Licence licence, String tag) {
    return Message.of(
        "licence.attribution", producer.best(tag), title.best(tag), date, licence.name().best(tag));
  }
}
