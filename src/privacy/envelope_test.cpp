#include "privacy/envelope.hpp"

#include <gtest/gtest.h>

namespace nabij::privacy {
namespace {

base::Bytes bytes(std::string_view text) { return *base::from_base64url(text); }

// Made with WebCrypto, as a browser does it.
struct Browser {
  EnvelopeKey server{bytes("BGHZEiNRAY07v4xpCX_spgs9PZIOS5XdeQEEcHKgUlRzQoeQAof0y9DiZg_7Nx55CIwo0-"
                           "Ck_Gg-NkzKG1i1wfs"),
                     bytes("J1UBct4mH0bmhVmQcbexykHpVTVekQmGvrHvFrkgUyQ")};
  Envelope envelope{bytes("BAkMUerluXMxtoHA6eSSZsxMFGIdOGR4ftkhpoS4yYJfxgDLMaeQn2q-XOo8BMsPe6WONG"
                          "UPJLEbr93wQxjjtwQ"),
                    bytes("ko6eXImVrJXngBgw"),
                    bytes("WwV7EZoURgqJcKSKrkVyMmNJPioUPhIovTQ3-pSTAa_1iw")};
  EnvelopeContext context{
      "nabij outbox v101938a52-7c00-7000-8000-0000000000aa",
      "01938a52-7c00-7000-8000-0000000000bb|01938a52-7c00-7000-8000-0000000000cc|contact|"
      "01938a52-7c00-7000-8000-0000000000aa"};
};

TEST(Envelope, SealedByABrowserOpens) {
  Browser browser;
  auto plain = open_envelope(browser.server, browser.envelope, browser.context);
  ASSERT_TRUE(plain.has_value());
  EXPECT_EQ(*plain, R"({"hello":"wereld"})");
}

TEST(Envelope, StaysShutForAnotherContextOrAfterAnyChange) {
  Browser browser;
  auto changed = browser;
  changed.context.additional_data += "x";
  EXPECT_FALSE(open_envelope(changed.server, changed.envelope, changed.context).has_value());
  changed = browser;
  changed.context.info += "x";
  EXPECT_FALSE(open_envelope(changed.server, changed.envelope, changed.context).has_value());
  for (std::size_t at = 0; at < browser.envelope.ciphertext.size(); ++at) {
    changed = browser;
    changed.envelope.ciphertext[at] ^= 1;
    auto opened = open_envelope(changed.server, changed.envelope, changed.context);
    ASSERT_FALSE(opened.has_value()) << at;
    EXPECT_EQ(opened.error().code, ErrorCode::InvalidInput);
  }
}

TEST(Envelope, RefusesAPointThatIsNotOnTheCurve) {
  Browser browser;
  browser.envelope.ephemeral_public_key[40] ^= 1;
  EXPECT_FALSE(open_envelope(browser.server, browser.envelope, browser.context).has_value());
  browser.envelope.ephemeral_public_key.assign(65, 0);
  EXPECT_FALSE(open_envelope(browser.server, browser.envelope, browser.context).has_value());
  browser.envelope.ephemeral_public_key.clear();
  EXPECT_FALSE(open_envelope(browser.server, browser.envelope, browser.context).has_value());
}

// The same point in other words, which are not what the device sent.
TEST(Envelope, RefusesAnotherWayToWriteThePoint) {
  Browser browser;
  for (int form : {2, 3, 6, 7}) {
    browser.envelope.ephemeral_public_key.front() = static_cast<unsigned char>(form);
    auto opened = open_envelope(browser.server, browser.envelope, browser.context);
    EXPECT_FALSE(opened.has_value()) << form;
  }
}

TEST(Envelope, RefusesWhatIsTooShortToHoldATag) {
  Browser browser;
  browser.envelope.ciphertext.resize(15);
  EXPECT_FALSE(open_envelope(browser.server, browser.envelope, browser.context).has_value());
  browser.envelope.nonce.clear();
  EXPECT_FALSE(open_envelope(browser.server, browser.envelope, browser.context).has_value());
}

TEST(Envelope, OpensOnlyWithItsOwnKey) {
  auto key = *make_envelope_key();
  auto other = *make_envelope_key();
  EnvelopeContext context{"info", "data"};
  auto sealed = *seal_envelope(key.public_key, "hello", context, base::Bytes(12, 7));
  EXPECT_EQ(*open_envelope(key, sealed, context), "hello");
  EXPECT_FALSE(open_envelope(other, sealed, context).has_value());
}

}  // namespace
}  // namespace nabij::privacy
