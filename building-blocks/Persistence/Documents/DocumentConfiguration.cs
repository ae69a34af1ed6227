using KazMigration.UseCases;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazMigration.Persistence;

public static class DocumentConfiguration
{
    /// <summary>The tables of a service that takes uploads: the documents, and their content.</summary>
    public static void ConfigureDocuments(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<UploadedDocument>(document =>
        {
            document.ToTable("Documents").HasKey(d => d.Id);
            document.Property(d => d.Id).ValueGeneratedNever();
            document.Property(d => d.Sha256).HasMaxLength(64);
            document.Property(d => d.MediaType).HasMaxLength(40);
            document.Property(d => d.UploadedBy).HasMaxLength(100);
        });
        model.Entity<StoredContent>(content =>
        {
            content.ToTable("Contents").HasKey(c => c.Id);
            content.Property(c => c.Id).ValueGeneratedNever();
        });
    }

    /// <summary>Uploads of a service, and the store of its documents.</summary>
    public static IServiceCollection AddDocuments<TContext, TDb>(this IServiceCollection services)
        where TContext : ServiceDbContext, TDb
        where TDb : class, IDocumentsDb
    {
        services.AddScoped<IDocumentStore<TDb>, DatabaseDocumentStore<TContext, TDb>>();
        services.AddScoped<IRequestHandler<UploadDocument<TDb>, Result<DocumentView>>, UploadDocumentHandler<TDb>>();
        return services;
    }
}
