// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the checks that a studio needs: light, focus, microphone, line, room for the recording, keys.
#include "preflight_pane.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString PreflightPane::lightWords(PictureLight light)
{
    switch (light) {
    case PictureLight::Unknown:
        return tr("There is no picture to look at yet.");
    case PictureLight::Good:
        return tr("The picture is well lit.");
    case PictureLight::TooDark:
        return tr("The picture is too dark. Put a lamp in front of you, beside the camera.");
    case PictureLight::TooBright:
        return tr("The picture is too bright. Move the lamp away, or close the curtain.");
    case PictureLight::Clipped:
        return tr("A part of the picture is burnt out white: pearls lose their colour there. Turn the lamp "
                  "aside.");
    }
    return {};
}

QString PreflightPane::microphoneWords(const PreflightCheck& check)
{
    if (check.state == PreflightState::Good)
        return tr("You are heard, up to %1 dB.").arg(check.number);
    const QString why = check.names.value(0);
    if (why == u"off"_s)
        return tr("No microphone is chosen: viewers hear nothing. Choose one in Setup.");
    if (why == u"missing"_s)
        return tr("The microphone gives nothing. Plug it in, or choose another one in Setup.");
    if (why == u"silent"_s)
        return tr("Nothing is heard. Say something; if it stays so, look at the switch on the microphone.");
    return check.number < -1
               ? tr("You are hardly heard (%1 dB). Say something nearer to the microphone.").arg(check.number)
               : tr("You are too loud (%1 dB): it is distorted. Go further from the microphone.").arg(check.number);
}

QString PreflightPane::lineWords(const PreflightCheck& check)
{
    const QString target = check.names.value(0);
    if (check.number < 0)
        return tr("%1: the line was not tested today. Test it in Setup, under Go live.").arg(target);
    const QString kbps = Wording::count(check.number), fits = check.names.value(1);
    if (check.state == PreflightState::Bad)
        return tr("%1: %2 kbps is too little even for 360p. Go nearer to the router, or use a cable.")
            .arg(target, kbps);
    return check.state == PreflightState::Good
               ? tr("%1: the line carries %2 kbps; %3 fits.").arg(target, kbps, fits)
               : tr("%1: the line carries %2 kbps. Choose %3 for it in Setup.").arg(target, kbps, fits);
}

QString PreflightPane::studioWords(const PreflightCheck& check)
{
    const bool isGood = check.state == PreflightState::Good;
    switch (check.kind) {
    case PreflightKind::Light:
        return lightWords(static_cast<PictureLight>(check.number));
    case PreflightKind::Focus:
        return isGood ? tr("The picture is sharp.")
                      : tr("The picture is soft. Wipe the lens, or go a little away from the camera.");
    case PreflightKind::Microphone:
        return microphoneWords(check);
    case PreflightKind::Line:
        return lineWords(check);
    case PreflightKind::RecordingRoom: {
        const QString room = check.number >= 120 ? tr("%1 h").arg(Wording::count(check.number / 60))
                                                 : tr("%1 min").arg(Wording::count(check.number));
        return isGood ? tr("Room for %1 of recording.").arg(room)
                      : tr("Room for only %1 of recording. Make room, or choose another folder.").arg(room);
    }
    case PreflightKind::StreamKey:
        if (check.number < 0)
            return tr("This desktop has no keychain: Kaibang cannot go live here.");
        return isGood
                   ? tr("The keychain holds the key of every chosen place.")
                   : tr("The key is missing for: %1. Enter it in Setup, under Go live.").arg(check.names.join(u", "_s));
    default:
        return {};
    }
}

} // namespace kaibang
