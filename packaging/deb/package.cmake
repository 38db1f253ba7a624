# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package: what is installed and what CPack writes about it. Included by the root CMakeLists.txt after the
# programs; `sh packaging/deb/check.sh` builds the package and checks it.
set(kaibang_deb ${CMAKE_CURRENT_LIST_DIR})
set(kaibang_id io.github.kaibang.Console)
include(GNUInstallDirs)
include(CheckCXXCompilerFlag)

# Rooms carry the other hardening flags already (kaibang_rules); indirect jumps are guarded where the processor can.
check_cxx_compiler_flag(-fcf-protection KAIBANG_HAS_CF_PROTECTION)
if(KAIBANG_HAS_CF_PROTECTION AND TARGET kaibang_rules)
    target_compile_options(kaibang_rules INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-fcf-protection>)
endif()

set(kaibang_programs "")
foreach(program kaibang kaibangctl)
    if(TARGET ${program})
        list(APPEND kaibang_programs ${program})
        target_link_options(${program} PRIVATE -Wl,-z,relro,-z,now)
    endif()
endforeach()
install(TARGETS ${kaibang_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${kaibang_deb}/${kaibang_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${kaibang_deb}/${kaibang_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${kaibang_deb}/../../resources/icons/app.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${kaibang_id}.svg)
install(FILES ${kaibang_deb}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kaibang)

# Compressed without name and time, so that two builds are alike.
set(kaibang_compressed "")
function(kaibang_compress source name destination)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/packaging/${name}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/packaging
        COMMAND gzip -9nc ${source} > ${packed}
        DEPENDS ${source} VERBATIM)
    install(FILES ${packed} DESTINATION ${destination})
    set(kaibang_compressed ${kaibang_compressed} ${packed} PARENT_SCOPE)
endfunction()
kaibang_compress(${kaibang_deb}/kaibang.1 kaibang.1 ${CMAKE_INSTALL_MANDIR}/man1)
kaibang_compress(${kaibang_deb}/kaibangctl.1 kaibangctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
kaibang_compress(${kaibang_deb}/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/kaibang)
kaibang_compress(${kaibang_deb}/../../CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/kaibang)
add_custom_target(kaibang_package_files ALL DEPENDS ${kaibang_compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kaibang)
set(CPACK_PACKAGE_CONTACT "The Kaibang authors <kaibang@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# 0kaibang1 sorts below the 1 that a package of Debian's own would have.
set(CPACK_DEBIAN_PACKAGE_RELEASE 0kaibang1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# dpkg-shlibdeps finds what is linked. What is loaded while running it cannot see: the way to the keychain, and the reader
# of drawings, which Debian 13 has in a package of its own. Without it no product has its picture.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.6)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, fonts-noto-core, libgl1-mesa-dri, libsecret-1-0, qt6-qpa-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "live-selling console for people who sell from home
Camera preview with a product card, run order, order ticker and stock in one
window, kept in a local ledger that survives power cuts. Orders come from
export files of shop platforms, from signed local deliveries, or by hand, and
the same order reported twice is still one order.
.
It needs no internet and no cloud account. A rehearsal mode with a simulated
crowd keeps its data in a ledger of its own. The command-line program
kaibangctl does the same work without a window.")
include(CPack)
