// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a secret decides which way the program goes or which memory it reads: then how long a refusal takes would
// tell of it. Under valgrind the secret is marked as if it had never been written, and memcheck names each branch and
// each address that depends on it (the method of Adam Langley's ctgrind).
//   valgrind --error-exitcode=9 secret_timing [--control]       exit 0 none, 9 some, 77 not under valgrind
#include "hmac.h"

#include <cstdio>
#include <cstring>
#include <valgrind/memcheck.h>

using namespace kaibang;

namespace {

void hide(const void* data, qsizetype size)
{
    VALGRIND_MAKE_MEM_UNDEFINED(data, static_cast<size_t>(size));
}

/// The verdict itself is told to everybody.
bool told(bool verdict)
{
    VALGRIND_MAKE_MEM_DEFINED(&verdict, sizeof verdict);
    return verdict;
}

/// What one would write who has not thought of it.
[[gnu::noinline]] bool isMacAtOnce(const QByteArray& base64, const Mac& mac)
{
    const QByteArray given = QByteArray::fromBase64(base64);
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (static_cast<unsigned char>(given.at(i)) != mac.at(static_cast<size_t>(i)))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (!RUNNING_ON_VALGRIND) {
        std::puts("SKIPPED: not under valgrind");
        return 77;
    }
    const QByteArray body = R"({"order":"1"})";
    const QByteArray secret = "a household's own long secret";
    const QByteArray right = base64Of(hmacSha256(secret, {body}));
    const QByteArray rightHex = hexOf(hmacSha256(secret, {body}));
    const QByteArray wrong = base64Of(hmacSha256("another", {body}));
    const QByteArray wrongHex = hexOf(hmacSha256("another", {body}));
    QByteArray hidden(secret.constData(), secret.size());
    hide(hidden.constData(), hidden.size());
    const Mac mac = hmacSha256(hidden, {body});
    if (argc > 1 && std::strcmp(argv[1], "--control") == 0)
        return told(isMacAtOnce(right, mac)) ? 0 : 1;
    const bool asExpected = told(isMac(right, mac)) && !told(isMac(wrong, mac)) && told(isHexMac(rightHex, mac)) &&
                            !told(isHexMac(wrongHex, mac)) && told(isSignedBody(right, body, {hidden})) &&
                            !told(isSignedBody(wrong, body, {hidden}));
    std::puts(asExpected ? "six verdicts, each right, none of them by a branch of the secret" : "a wrong verdict");
    return asExpected ? 0 : 1;
}
