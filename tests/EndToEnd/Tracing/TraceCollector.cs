using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.EndToEnd.Tests;

/// <summary>A span as it came over OTLP: of which process, of which source, what, in which trace.</summary>
internal sealed record CollectedSpan(string Service, string Source, string Name, string TraceId, string SpanId, string ParentId);

/// <summary>Takes what OpenTelemetry exports (OTLP over HTTP, protobuf) and keeps the spans.</summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<CollectedSpan> _spans = new();

    private TraceCollector(WebApplication app) => _app = app;

    public IReadOnlyCollection<CollectedSpan> Spans => _spans;

    /// <summary>What the processes must find in their environment to send their traces here.</summary>
    public Dictionary<string, string?> Environment => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
    };

    public static async Task<TraceCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new TraceCollector(builder.Build());
        collector._app.MapPost("/v1/{signal}", collector.TakeAsync);
        await collector._app.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context, string signal)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (signal == "traces")
            Keep(body.ToArray());
        context.Response.ContentType = "application/x-protobuf";
    }

    // opentelemetry/proto/trace/v1/trace.proto: resource_spans 1 { resource 1 { attributes 1 }, scope_spans 2 { scope 1, spans 2 } }.
    private void Keep(byte[] request)
    {
        foreach (var resourceSpans in ProtobufReader.Fields(request, 1))
        {
            var service = ProtobufReader.Fields(resourceSpans, 1).SelectMany(r => ProtobufReader.Fields(r, 1)).Select(ServiceName).FirstOrDefault(n => n is not null) ?? "";
            foreach (var scopeSpans in ProtobufReader.Fields(resourceSpans, 2))
            {
                var source = ProtobufReader.Fields(scopeSpans, 1).Select(s => TextOf(s, 1)).FirstOrDefault() ?? "";
                foreach (var span in ProtobufReader.Fields(scopeSpans, 2))
                    _spans.Enqueue(new CollectedSpan(service, source, TextOf(span, 5), IdOf(span, 1), IdOf(span, 2), IdOf(span, 4)));
            }
        }
    }

    private static string? ServiceName(ReadOnlyMemory<byte> attribute) =>
        TextOf(attribute, 1) == "service.name" ? TextOf(ProtobufReader.Fields(attribute, 2)[0], 1) : null;

    private static string TextOf(ReadOnlyMemory<byte> message, int field) =>
        ProtobufReader.Fields(message, field) is [var text, ..] ? Encoding.UTF8.GetString(text.Span) : "";

    private static string IdOf(ReadOnlyMemory<byte> message, int field) =>
        ProtobufReader.Fields(message, field) is [var id, ..] ? Convert.ToHexStringLower(id.Span) : "";
}
