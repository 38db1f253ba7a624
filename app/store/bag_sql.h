// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Of an order `o`: its goods were handed over in a bag, its own or the one that was combined with it. Sources that
/// never say "sent" do not know it.
#define KAIBANG_LEFT_IN_BAG                                                                                            \
    "EXISTS(SELECT 1 FROM bag b LEFT JOIN bag w ON w.bag_id=b.combined_into WHERE b.bag_id=o.bag_id AND "              \
    "(b.handed_at IS NOT NULL OR w.handed_at IS NOT NULL))"
