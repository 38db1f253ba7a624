// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace kaibang {

/// What went wrong, as a person would sort it. The user's words for a kind are made in the ui, never here.
enum class ErrorKind {
    Io,              ///< the operating system refused a read or write
    DiskFull,        ///< no space left; nothing was accepted
    Locked,          ///< another program holds the ledger
    Damaged,         ///< the file does not read as it should
    NewerFile,       ///< written by a newer version of this program
    OlderFile,       ///< written by an older one, and only opened to be read
    NotOurs,         ///< a file of another program
    NotFound,        ///< what was asked for does not exist
    Exists,          ///< it would overwrite something
    Invalid,         ///< the input breaks a rule; detail says which
    OutOfStock,      ///< not enough on hand
    OutOfRange,      ///< a number does not fit
    CurrencyMixed,   ///< two currencies in one sum
    Refused,         ///< a rule of the household forbids it (price floor, PIN, show state)
    Network,         ///< a local listener or peer failed
    Unsupported,     ///< not possible in this build or on this machine
    NeedsDisclosure, ///< an opening has no disclosure card yet
    OpeningsPaused   ///< a person has paused the sale of openings
};

/// A failure as a value. `detail` is English, for logs and tests, and never holds a buyer's data.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
};

/// Either a value or an Error. Asking for the half that is not there is a programming mistake.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    /// By value, so that `for (x : call().value())` does not walk over a temporary that is gone.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done
{
    bool operator==(const Done&) const = default;
};

} // namespace kaibang
