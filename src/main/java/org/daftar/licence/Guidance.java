package org.daftar.licence;

import org.daftar.kernel.Message;
import org.daftar.kernel.Proposal;

/// Three questions that lead to a licence (domain LIC-1).
public final class Guidance {
  private Guidance() {}

  /// A question, in the order of asking.
  public enum Question {
    FROM_PORTAL("fromPortal"),
    SHARE_ALIKE("shareAlike"),
    ATTRIBUTION("attribution");

    private final String id;

    Question(String id) {
      this.id = id;
    }

    public Message label() {
      return Message.of("licence.question." + id);
    }

    public Message help() {
      return Message.of("licence.question." + id + ".help");
    }
  }

  /// The answers.
  ///
  /// @param startedFromPortal part of the data comes from a table of data.gov.ma, so from ODbL
  /// @param attributionWanted reusers shall name the source
  /// @param shareAlikeWanted whoever publishes a changed copy shall do so under the same terms
  public record Answers(
      boolean startedFromPortal, boolean attributionWanted, boolean shareAlikeWanted) {}

  /// The licence that fits the answers, and why. ODbL is the portal's own licence.
  public static Proposal<Licence> propose(Answers answers) {
    if (answers.startedFromPortal()) {
      return proposal("ODbL-1.0", 0.95, "licence.guidance.fromPortal");
    }
    if (answers.shareAlikeWanted()) {
      return proposal("ODbL-1.0", 0.9, "licence.guidance.shareAlike");
    }
    return answers.attributionWanted()
        ? proposal("ODC-By-1.0", 0.8, "licence.guidance.attribution")
        : proposal("PDDL-1.0", 0.8, "licence.guidance.publicDomain");
  }

  private static Proposal<Licence> proposal(String id, double confidence, String reason) {
    return new Proposal<>(Licences.find(id).orElseThrow(), confidence, Message.of(reason));
  }
}
