// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Video4Linux camera that exists only inside one process: preloaded, it answers for /dev/video0. This is emulation;
// nothing tested with it counts as tested on hardware. The interface is the kernel's V4L2 API, <linux/videodev2.h>.
//
// The node /dev/video0 must exist to be listed (mknod /dev/video0 c 81 0). Environment:
//   FAKE_V4L2_FORMAT     YUYV, NV12 or MJPG: the only pixel format offered (default: YUYV and NV12)
//   FAKE_V4L2_MJPEG      file of JPEG pictures one after the other, needed for MJPG
//   FAKE_V4L2_UNPLUG     the device vanishes after so many frames of each stream
//   FAKE_V4L2_REPLUG_MS  and comes back so many milliseconds later (default: never)
//   FAKE_V4L2_STEPWISE   offers stepwise frame sizes
// Every raw frame carries its number as 32 black or white squares along the top, most significant bit first.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { max_buffers = 8, max_handles = 16, rate = 30, cell_count = 40 };
enum buffer_state { with_application, queued, filling, filled };

struct buffer
{
    enum buffer_state state;
    uint32_t bytes, sequence;
    struct timespec taken;
};

struct handle
{
    int used, fd, memory_fd, count, streaming, stop;
    unsigned width, height;
    uint32_t format;
    size_t length;
    unsigned char* memory;
    struct buffer buffers[max_buffers];
    int order[max_buffers], ordered;
    pthread_t thread;
};

static struct handle handles[max_handles];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct timespec gone_since;
static int gone;
static unsigned char* jpeg;
static size_t jpeg_starts[4096];
static int jpeg_count;

static int (*real_open)(const char*, int, ...);
static int (*real_close)(int);
static int (*real_ioctl)(int, unsigned long, ...);
static void* (*real_mmap)(void*, size_t, int, int, int, off64_t);

static const unsigned sizes[][2] = {{1920, 1080}, {1280, 720}, {640, 480}};

static void load_jpegs(const char* path)
{
    FILE* file = fopen(path, "rb");
    if (!file)
        return;
    fseek(file, 0, SEEK_END);
    const size_t length = (size_t)ftell(file);
    rewind(file);
    jpeg = malloc(length);
    if (jpeg && fread(jpeg, 1, length, file) == length) {
        for (size_t i = 0; i + 2 < length && jpeg_count < 4095; ++i)
            if (jpeg[i] == 0xff && jpeg[i + 1] == 0xd8 && jpeg[i + 2] == 0xff)
                jpeg_starts[jpeg_count++] = i;
        jpeg_starts[jpeg_count] = length;
    }
    fclose(file);
}

__attribute__((constructor)) static void prepare(void)
{
    if (real_open)
        return;
    real_open = (int (*)(const char*, int, ...))dlsym(RTLD_NEXT, "open64");
    real_close = (int (*)(int))dlsym(RTLD_NEXT, "close");
    real_ioctl = (int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl");
    real_mmap = (void* (*)(void*, size_t, int, int, int, off64_t))dlsym(RTLD_NEXT, "mmap64");
    if (getenv("FAKE_V4L2_MJPEG"))
        load_jpegs(getenv("FAKE_V4L2_MJPEG"));
}

static long number(const char* name, long otherwise)
{
    return getenv(name) ? atol(getenv(name)) : otherwise;
}

static struct handle* find(int fd)
{
    for (int i = 0; fd >= 0 && i < max_handles; ++i)
        if (handles[i].used && handles[i].fd == fd)
            return &handles[i];
    return NULL;
}

static int plugged(void)
{
    if (!gone)
        return 1;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const long passed = (now.tv_sec - gone_since.tv_sec) * 1000 + (now.tv_nsec - gone_since.tv_nsec) / 1000000;
    const long pause = number("FAKE_V4L2_REPLUG_MS", -1);
    if (pause >= 0 && passed >= pause)
        gone = 0;
    return !gone;
}

static int format_at(unsigned index, uint32_t* format)
{
    const char* only = getenv("FAKE_V4L2_FORMAT");
    static const uint32_t both[] = {V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_NV12};
    if (only && strlen(only) == 4) {
        *format = v4l2_fourcc(only[0], only[1], only[2], only[3]);
        return index == 0;
    }
    if (index < 2)
        *format = both[index];
    return index < 2;
}

static size_t frame_bytes(uint32_t format, unsigned width, unsigned height)
{
    return format == V4L2_PIX_FMT_NV12 ? (size_t)width * height * 3 / 2 : (size_t)width * height * 2;
}

// Grey with a slope in luma and the number on top: enough to see motion, colour and order.
static void draw(const struct handle* h, unsigned char* out, uint32_t index)
{
    const unsigned cell = h->width / cell_count;
    const size_t luma = (size_t)h->width * h->height;
    const int packed = h->format == V4L2_PIX_FMT_YUYV;
    for (unsigned row = 0; row < h->height; ++row) {
        for (unsigned x = 0; x < h->width; ++x) {
            unsigned char value = (unsigned char)(40 + (x + row + index * 4) % 160);
            const unsigned column = x / cell;
            if (row < cell && column >= 4 && column < 36)
                value = (index >> (35 - column)) & 1 ? 235 : 16;
            out[((size_t)row * h->width + x) * (packed ? 2 : 1)] = value;
            if (packed)
                out[((size_t)row * h->width + x) * 2 + 1] = 128;
        }
    }
    if (!packed)
        memset(out + luma, 128, luma / 2);
}

static uint32_t fill(const struct handle* h, unsigned char* out, uint32_t index)
{
    if (h->format != V4L2_PIX_FMT_MJPEG) {
        draw(h, out, index);
        return (uint32_t)frame_bytes(h->format, h->width, h->height);
    }
    if (!jpeg_count)
        return 0;
    const int k = (int)(index % (uint32_t)jpeg_count);
    size_t bytes = jpeg_starts[k + 1] - jpeg_starts[k];
    bytes = bytes > h->length ? h->length : bytes;
    memcpy(out, jpeg + jpeg_starts[k], bytes);
    return (uint32_t)bytes;
}

static void signal_frame(const struct handle* h)
{
    const uint64_t one = 1;
    if (write(h->fd, &one, sizeof one) < 0)
        perror("fake_v4l2");
}

static void* stream(void* argument)
{
    struct handle* h = argument;
    const long limit = number("FAKE_V4L2_UNPLUG", 0);
    struct timespec next;
    clock_gettime(CLOCK_MONOTONIC, &next);
    for (uint32_t index = 0;; ++index) {
        next.tv_nsec += 1000000000L / rate;
        next.tv_sec += next.tv_nsec / 1000000000L;
        next.tv_nsec %= 1000000000L;
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &next, NULL);
        pthread_mutex_lock(&mutex);
        const int stop = h->stop;
        const int vanish = limit > 0 && (long)index >= limit;
        int free_buffer = -1;
        for (int i = h->count - 1; i >= 0; --i)
            if (h->buffers[i].state == queued)
                free_buffer = i;
        if (vanish && !stop) {
            gone = 1;
            gone_since = next;
        }
        if (free_buffer >= 0)
            h->buffers[free_buffer].state = filling;
        pthread_mutex_unlock(&mutex);
        if (stop || vanish) {
            if (vanish)
                signal_frame(h);
            return NULL;
        }
        if (free_buffer < 0)
            continue;
        const uint32_t bytes = fill(h, h->memory + (size_t)free_buffer * h->length, index);
        pthread_mutex_lock(&mutex);
        h->buffers[free_buffer] = (struct buffer){filled, bytes, index, next};
        h->order[h->ordered++] = free_buffer;
        pthread_mutex_unlock(&mutex);
        signal_frame(h);
    }
}

static void stop_stream(struct handle* h)
{
    if (!h->streaming)
        return;
    pthread_mutex_lock(&mutex);
    h->stop = 1;
    pthread_mutex_unlock(&mutex);
    pthread_join(h->thread, NULL);
    uint64_t count;
    while (read(h->fd, &count, sizeof count) > 0) {
    }
    memset(h->buffers, 0, sizeof h->buffers);
    h->ordered = h->streaming = h->stop = 0;
}

static void free_memory(struct handle* h)
{
    if (!h->memory)
        return;
    munmap(h->memory, h->length * (size_t)h->count);
    real_close(h->memory_fd);
    h->memory = NULL;
}

static int open_camera(void)
{
    pthread_mutex_lock(&mutex);
    const int present = plugged();
    struct handle* h = NULL;
    for (int i = 0; i < max_handles && present; ++i)
        if (!handles[i].used)
            h = &handles[i];
    if (h) {
        *h = (struct handle){.used = 1, .width = 1280, .height = 720, .memory_fd = -1};
        format_at(0, &h->format);
        h->fd = eventfd(0, EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC);
    }
    pthread_mutex_unlock(&mutex);
    if (h)
        return h->fd;
    errno = present ? EBUSY : ENODEV;
    return -1;
}

static int no(int code)
{
    errno = code;
    return -1;
}

static int set_format(struct handle* h, struct v4l2_format* f, unsigned long request)
{
    unsigned width = h->width, height = h->height;
    uint32_t format = h->format, offered;
    if (request != VIDIOC_G_FMT) {
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; ++i)
            if (sizes[i][0] == f->fmt.pix.width && sizes[i][1] == f->fmt.pix.height)
                width = sizes[i][0], height = sizes[i][1];
        for (unsigned i = 0; format_at(i, &offered); ++i)
            if (offered == f->fmt.pix.pixelformat)
                format = offered;
    }
    if (request == VIDIOC_S_FMT)
        h->width = width, h->height = height, h->format = format;
    f->fmt.pix = (struct v4l2_pix_format){.width = width, .height = height, .pixelformat = format};
    f->fmt.pix.field = V4L2_FIELD_NONE;
    f->fmt.pix.bytesperline = format == V4L2_PIX_FMT_YUYV ? width * 2 : format == V4L2_PIX_FMT_NV12 ? width : 0;
    f->fmt.pix.sizeimage = (uint32_t)frame_bytes(format, width, height);
    f->fmt.pix.colorspace = V4L2_COLORSPACE_REC709;
    return 0;
}

static int request_buffers(struct handle* h, struct v4l2_requestbuffers* r)
{
    if (r->memory != V4L2_MEMORY_MMAP)
        return no(EINVAL);
    stop_stream(h);
    free_memory(h);
    r->count = r->count > max_buffers ? max_buffers : r->count;
    r->capabilities = V4L2_BUF_CAP_SUPPORTS_MMAP;
    h->count = (int)r->count;
    if (!r->count)
        return 0;
    h->length = (frame_bytes(h->format, h->width, h->height) + 4095) & ~(size_t)4095;
    h->memory_fd = memfd_create("fake_v4l2", MFD_CLOEXEC);
    if (ftruncate(h->memory_fd, (off_t)(h->length * r->count)) != 0)
        return -1;
    h->memory = real_mmap(NULL, h->length * r->count, PROT_READ | PROT_WRITE, MAP_SHARED, h->memory_fd, 0);
    return 0;
}

static int dequeue(struct handle* h, struct v4l2_buffer* b)
{
    uint64_t count;
    if (read(h->fd, &count, sizeof count) != sizeof count)
        return no(EAGAIN);
    pthread_mutex_lock(&mutex);
    const int index = h->ordered ? h->order[0] : -1;
    if (index >= 0) {
        memmove(h->order, h->order + 1, sizeof h->order[0] * (size_t)--h->ordered);
        struct buffer* from = &h->buffers[index];
        from->state = with_application;
        b->index = (uint32_t)index;
        b->bytesused = from->bytes;
        b->sequence = from->sequence;
        b->timestamp = (struct timeval){from->taken.tv_sec, from->taken.tv_nsec / 1000};
        b->length = (uint32_t)h->length;
        b->field = V4L2_FIELD_NONE;
        b->flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
        b->m.offset = (uint32_t)((size_t)index * h->length);
    }
    pthread_mutex_unlock(&mutex);
    return index >= 0 ? 0 : no(EAGAIN);
}

static int frame_size(struct v4l2_frmsizeenum* f)
{
    if (getenv("FAKE_V4L2_STEPWISE")) {
        f->type = V4L2_FRMSIZE_TYPE_STEPWISE;
        f->stepwise = (struct v4l2_frmsize_stepwise){2, 8192, 2, 2, 8192, 2};
        return f->index ? no(EINVAL) : 0;
    }
    if (f->index >= sizeof sizes / sizeof *sizes)
        return no(EINVAL);
    f->type = V4L2_FRMSIZE_TYPE_DISCRETE;
    f->discrete.width = sizes[f->index][0];
    f->discrete.height = sizes[f->index][1];
    return 0;
}

static int query(struct handle* h, unsigned long request, void* argument)
{
    switch (request) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability* c = argument;
        *c = (struct v4l2_capability){.driver = "fake_v4l2", .card = "Emulated camera", .version = 0x060000};
        c->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        c->capabilities = c->device_caps | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case VIDIOC_ENUM_FMT: {
        struct v4l2_fmtdesc* f = argument;
        return f->type == V4L2_BUF_TYPE_VIDEO_CAPTURE && format_at(f->index, &f->pixelformat) ? 0 : no(EINVAL);
    }
    case VIDIOC_ENUM_FRAMESIZES:
        return frame_size(argument);
    case VIDIOC_ENUM_FRAMEINTERVALS: {
        struct v4l2_frmivalenum* f = argument;
        f->type = V4L2_FRMIVAL_TYPE_DISCRETE;
        f->discrete = (struct v4l2_fract){1, rate};
        return f->index ? no(EINVAL) : 0;
    }
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM: {
        struct v4l2_streamparm* p = argument;
        p->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
        p->parm.capture.timeperframe = (struct v4l2_fract){1, rate};
        return 0;
    }
    case VIDIOC_QUERYBUF: {
        struct v4l2_buffer* b = argument;
        if ((int)b->index >= h->count)
            return no(EINVAL);
        b->length = (uint32_t)h->length;
        b->m.offset = (uint32_t)(b->index * h->length);
        b->flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
        return 0;
    }
    default:
        return no(ENOTTY);
    }
}

static int answer(struct handle* h, unsigned long request, void* argument)
{
    pthread_mutex_lock(&mutex);
    const int present = plugged();
    pthread_mutex_unlock(&mutex);
    if (!present && request != VIDIOC_STREAMOFF)
        return no(ENODEV);
    switch (request) {
    case VIDIOC_G_FMT:
    case VIDIOC_TRY_FMT:
    case VIDIOC_S_FMT:
        return set_format(h, argument, request);
    case VIDIOC_REQBUFS:
        return request_buffers(h, argument);
    case VIDIOC_QBUF: {
        const struct v4l2_buffer* b = argument;
        if ((int)b->index >= h->count)
            return no(EINVAL);
        pthread_mutex_lock(&mutex);
        h->buffers[b->index].state = queued;
        pthread_mutex_unlock(&mutex);
        return 0;
    }
    case VIDIOC_DQBUF:
        return dequeue(h, argument);
    case VIDIOC_STREAMON:
        h->streaming = pthread_create(&h->thread, NULL, stream, h) == 0;
        return h->streaming ? 0 : -1;
    case VIDIOC_STREAMOFF:
        stop_stream(h);
        return 0;
    default:
        return query(h, request, argument);
    }
}

static int open_any(const char* path, int flags, mode_t mode)
{
    prepare();
    return strcmp(path, "/dev/video0") == 0 ? open_camera() : real_open(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_any(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_any(path, flags, mode);
}

// What a compiler with fortified sources makes of open().
int __open_2(const char* path, int flags)
{
    return open_any(path, flags, 0);
}
int __open64_2(const char* path, int flags)
{
    return open_any(path, flags, 0);
}

int close(int fd)
{
    prepare();
    struct handle* h = find(fd);
    if (h) {
        stop_stream(h);
        free_memory(h);
        h->used = 0;
    }
    return real_close(fd);
}

int ioctl(int fd, unsigned long request, ...)
{
    prepare();
    va_list rest;
    va_start(rest, request);
    void* argument = va_arg(rest, void*);
    va_end(rest);
    struct handle* h = find(fd);
    return h ? answer(h, request & 0xffffffffUL, argument) : real_ioctl(fd, request, argument);
}

void* mmap64(void* address, size_t length, int protection, int flags, int fd, off64_t offset)
{
    prepare();
    const struct handle* h = find(fd);
    return real_mmap(address, length, protection, flags, h ? h->memory_fd : fd, offset);
}

void* mmap(void* address, size_t length, int protection, int flags, int fd, off_t offset)
{
    return mmap64(address, length, protection, flags, fd, offset);
}
