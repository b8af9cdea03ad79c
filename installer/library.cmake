# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# What targets.cmake offers as libraries for other programs: find_package(Eyewall COMPONENTS Server Widgets Test)
include(CMakePackageConfigHelpers)
set(archives "lib/${CMAKE_LIBRARY_ARCHITECTURE}/eyewall")
set(config "lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake/Eyewall")

# eyewall_export(Server LIBRARY...): installs Eyewall::Server with the libraries that it links.
function(eyewall_export name)
    string(TOLOWER "eyewall_${name}" whole)
    foreach(library IN LISTS ARGN)
        get_target_property(sets ${library} INTERFACE_HEADER_SETS)
        set(headers)
        if(sets)
            set(headers FILE_SET HEADERS DESTINATION include/eyewall COMPONENT development EXCLUDE_FROM_ALL)
        endif()
        install(TARGETS ${library} EXPORT Eyewall${name}
            ARCHIVE DESTINATION "${archives}" COMPONENT development EXCLUDE_FROM_ALL ${headers})
        get_target_property(is_optimised_whole ${library} INTERPROCEDURAL_OPTIMIZATION)
        if(is_optimised_whole AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            # Other compilers cannot read what this one leaves for the optimisation over the whole program.
            target_compile_options(${library} PRIVATE -ffat-lto-objects)
        endif()
    endforeach()
    install(TARGETS ${whole} EXPORT Eyewall${name})
    install(EXPORT Eyewall${name} NAMESPACE Eyewall:: FILE Eyewall${name}.cmake DESTINATION "${config}"
        COMPONENT development EXCLUDE_FROM_ALL)
endfunction()

eyewall_export(Server ${eyewall_server_libraries})
if(EYEWALL_BUILD_DESKTOP)
    eyewall_export(Widgets ${eyewall_widgets_libraries})
endif()
if(TARGET server_testing)
    eyewall_export(Test server_testing)
endif()

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/EyewallConfig.cmake.in" "${made}/EyewallConfig.cmake"
    INSTALL_DESTINATION "${config}")
write_basic_package_version_file("${made}/EyewallConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${made}/EyewallConfig.cmake" "${made}/EyewallConfigVersion.cmake" DESTINATION "${config}"
    COMPONENT development EXCLUDE_FROM_ALL)

# Only what a linker reads.
install(CODE "
    file(GLOB archives \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${archives}/*.a\")
    foreach(archive IN LISTS archives)
        execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-debug --remove-section=.comment --remove-section=.note
            --remove-section=.gnu.lto_* --strip-symbol=__gnu_lto_v1 \"\${archive}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()" COMPONENT development EXCLUDE_FROM_ALL)
